package fr.intendance.firstcontact;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementReference;
import fr.intendance.document.Firm;
import fr.intendance.document.VatRegime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CallInvitationTest {

	private static final Instant SLOT = Instant.parse("2026-11-25T09:00:00Z");

	private static final EngagementReference REFERENCE = new EngagementReference("E-2026-0042");

	@Test
	void isReadByCalendarsInParisTime() throws Exception {
		VEvent event = read(invitation(firm("bonjour@camille.example"))).getComponent("VEVENT")
			.map(VEvent.class::cast)
			.orElseThrow();

		assertThat(event.<ZonedDateTime>getDateTimeStart().getDate()).isEqualTo(SLOT.atZone(BusinessZone.PARIS));
		assertThat(event.<ZonedDateTime>getDateTimeEnd().getDate())
			.isEqualTo(SLOT.plus(Duration.ofMinutes(30)).atZone(BusinessZone.PARIS));
	}

	@Test
	void namesTheFirmAsOrganizerAndKeepsItsUid() {
		String calendar = invitation(firm("bonjour@camille.example"));

		assertThat(calendar.replace("\r\n ", "")).contains("UID:E-2026-0042.call@intendance", "METHOD:PUBLISH",
				"ORGANIZER;CN=Camille Moreau:mailto:bonjour@camille.example", "BEGIN:VTIMEZONE", "TZID:Europe/Paris",
				"DTSTART;TZID=Europe/Paris:20261125T100000", "DTSTAMP:20261123T090000Z");
	}

	@Test
	void holdsTogetherWithoutTheFirmsAddress() throws Exception {
		Calendar calendar = read(invitation(firm("")));

		assertThat(calendar.validate().hasErrors()).isFalse();
		assertThat(calendar.toString()).doesNotContain("ORGANIZER");
	}

	private static String invitation(Firm firm) {
		return CallInvitation.of(REFERENCE, firm, SLOT, Duration.ofMinutes(30), Instant.parse("2026-11-23T09:00:00Z"));
	}

	private static Calendar read(String calendar) throws Exception {
		return new CalendarBuilder().build(new StringReader(calendar));
	}

	private static Firm firm(String email) {
		return new Firm("Camille Moreau", null, null, List.of(), "", 0, VatRegime.FRANCHISE, null, email, "", null, "");
	}

}
