package fr.intendance.firstcontact;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

import fr.intendance.client.EngagementReference;
import fr.intendance.document.Firm;
import fr.intendance.document.VatRegime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CallInvitationZonesTest {

	private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

	@ParameterizedTest
	@CsvSource({
			// the Friday before and the Monday after the clocks go back, and the day
			// itself
			"2026-10-23T07:00:00Z, 2026-10-23T09:00", "2026-10-26T08:00:00Z, 2026-10-26T09:00",
			"2026-10-25T08:00:00Z, 2026-10-25T09:00",
			// the same in spring
			"2027-03-26T08:00:00Z, 2027-03-26T09:00", "2027-03-29T07:00:00Z, 2027-03-29T09:00",
			"2027-03-28T07:00:00Z, 2027-03-28T09:00",
			// deep in summer and over the turn of the year
			"2027-07-14T15:00:00Z, 2027-07-14T17:00", "2026-12-31T23:30:00Z, 2027-01-01T00:30" })
	void tellsTheHourThatTheClientSeesOnTheWall(Instant slot, LocalDateTime wall) throws Exception {
		VEvent event = event(slot, HALF_AN_HOUR);

		assertThat(start(event).toLocalDateTime()).isEqualTo(wall);
		assertThat(start(event).toInstant()).isEqualTo(slot);
	}

	@Test
	void lastsAsLongWhenTheClocksGoForwardMeanwhile() throws Exception {
		VEvent event = event(Instant.parse("2027-03-28T00:45:00Z"), HALF_AN_HOUR);

		assertThat(start(event).toLocalDateTime()).isEqualTo("2027-03-28T01:45:00");
		assertThat(end(event).toLocalDateTime()).isEqualTo("2027-03-28T03:15:00");
		assertThat(Duration.between(start(event), end(event))).isEqualTo(HALF_AN_HOUR);
	}

	@ParameterizedTest
	@ValueSource(longs = { 5, 45, 90 })
	void lastsAsLongAsTheFirmSays(long minutes) throws Exception {
		VEvent event = event(Instant.parse("2026-11-25T09:00:00Z"), Duration.ofMinutes(minutes));

		assertThat(Duration.between(start(event), end(event))).isEqualTo(Duration.ofMinutes(minutes));
	}

	@Test
	void bringsTheRulesOfSummerAndWinterWithIt() {
		String calendar = invitation(Instant.parse("2026-11-25T09:00:00Z"), HALF_AN_HOUR, "Camille Moreau");

		assertThat(calendar).contains("BEGIN:DAYLIGHT", "BEGIN:STANDARD", "VERSION:2.0", "CALSCALE:GREGORIAN");
	}

	@Test
	void keepsItsUidWhenItIsMadeAgain() throws Exception {
		String first = uid(event(Instant.parse("2026-11-25T09:00:00Z"), HALF_AN_HOUR));
		String second = uid(event(Instant.parse("2026-11-26T09:00:00Z"), HALF_AN_HOUR));

		assertThat(second).isEqualTo(first).isEqualTo("E-2026-0042.call@intendance");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Moreau, Durand & fils", "Moreau ; Durand", "L’Intendance d’été", "Œuvre & 東京", "C:\\Moreau" })
	void saysTheNameOfTheFirmHoweverItIsWritten(String name) throws Exception {
		String calendar = invitation(Instant.parse("2026-11-25T09:00:00Z"), HALF_AN_HOUR, name);

		assertThat(read(calendar).<VEvent>getComponent("VEVENT").orElseThrow().getSummary().getValue())
			.isEqualTo("Appel avec " + name);
	}

	@Test
	void endsEachLineAsCalendarsExpectAndFoldsTheLongOnes() {
		String calendar = invitation(Instant.parse("2026-11-25T09:00:00Z"), HALF_AN_HOUR, "é".repeat(120));

		assertThat(calendar).endsWith("END:VCALENDAR\r\n");
		assertThat(calendar.replace("\r\n", "")).doesNotContain("\n", "\r");
		assertThat(List.of(calendar.split("\r\n")))
			.allSatisfy((line) -> assertThat(line.length()).isLessThanOrEqualTo(75));
		assertThat(calendar.getBytes(StandardCharsets.UTF_8).length).isLessThan(10_000);
	}

	@Test
	void saysNothingOfTheClient() throws Exception {
		VEvent event = event(Instant.parse("2026-11-25T09:00:00Z"), HALF_AN_HOUR);

		assertThat(event.getDescription().getValue())
			.isEqualTo("Dossier E-2026-0042 : premier échange, nous vous appelons.");
		assertThat(event.getLocation().getValue()).isEqualTo("Par téléphone");
		assertThat(event.toString()).doesNotContain("ATTENDEE");
	}

	private static VEvent event(Instant slot, Duration length) throws Exception {
		return read(invitation(slot, length, "Camille Moreau")).<VEvent>getComponent("VEVENT").orElseThrow();
	}

	private static ZonedDateTime start(VEvent event) {
		return event.<ZonedDateTime>getDateTimeStart().getDate();
	}

	private static ZonedDateTime end(VEvent event) {
		return event.<ZonedDateTime>getDateTimeEnd().getDate();
	}

	private static String uid(VEvent event) {
		return event.getUid().orElseThrow().getValue();
	}

	private static String invitation(Instant slot, Duration length, String name) {
		Firm firm = new Firm(name, null, null, List.of(), "", 0, VatRegime.FRANCHISE, null, "bonjour@camille.example",
				"", null, "");
		return CallInvitation.of(new EngagementReference("E-2026-0042"), firm, slot, length,
				slot.minus(Duration.ofDays(2)));
	}

	private static Calendar read(String calendar) throws Exception {
		Calendar read = new CalendarBuilder().build(new StringReader(calendar));
		assertThat(read.validate().hasErrors()).isFalse();
		return read;
	}

}
