package fr.intendance.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Jobs;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.CompanyIdentities;
import fr.intendance.client.CompanyIdentity;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Refusal;
import fr.intendance.mail.Outbox;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** When reminders go, by the ladders as they are now and where the client lives. */
@ApplicationTest
class LaddersTest {

	@Autowired
	private Ladders ladders;

	@Autowired
	private Reminders reminders;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private CompanyIdentities identities;

	@Autowired
	private Processes processes;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Outbox outbox;

	@Autowired
	private MovableClock clock;

	private LadderPlan before;

	private Engagement engagement;

	private String key;

	@BeforeEach
	void somebodyIsToFillInTheQuestionnaire() {
		this.before = this.ladders.of(Ladder.QUESTIONNAIRE);
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.key = this.engagement.reference().key("questionnaire");
	}

	@AfterEach
	void theLadderIsAsItWas() {
		change(this.before.endsAfter(), this.before.rungs());
	}

	@Test
	void countsWorkingDays() {
		this.clock.moveTo(paris("2026-11-05"));

		Instant first = ask();

		assertThat(first).as("over a week-end").isEqualTo(paris("2026-11-10"));
	}

	@Test
	void writesNobodyOnAHolidayOfTheirDepartment() {
		identified("67000");
		this.clock.moveTo(paris("2027-03-23"));

		Instant first = ask();

		assertThat(first).as("after Good Friday and Easter Monday").isEqualTo(paris("2027-03-30"));
	}

	@Test
	void writesOthersOnThatDay() {
		identified("75011");
		this.clock.moveTo(paris("2027-03-23"));

		assertThat(ask()).isEqualTo(paris("2027-03-26"));
	}

	@Test
	void waitsADayWhenItWakesUpOnAHolidayOfTheClient() {
		identified("67000");
		this.clock.moveTo(paris("2027-03-18"));
		ask();

		this.clock.moveTo(paris("2027-03-26"));
		Jobs.run(this.engine, this.key);

		assertThat(this.outbox.of(this.key)).isEmpty();
		assertThat(Jobs.nextTimer(this.engine, this.key).toInstant()).isEqualTo(paris("2027-03-30", "09:00"));
	}

	@Test
	void followsAChangeWhatIsAwaitedAlready() {
		ask();
		change(30, List.of(new Rung(Tone.COURTEOUS, 5), new Rung(Tone.FIRM, -2)));

		fire();
		assertThat(this.outbox.of(this.key)).as("on the third day, as it was").isEmpty();
		assertThat(next()).isEqualTo(paris("2026-11-30"));
		fire();

		assertThat(this.outbox.of(this.key)).hasSize(1);
		assertThat(only().endsAt().truncatedTo(ChronoUnit.MINUTES)).as("the end was promised")
			.isEqualTo(paris("2026-12-22"));
		assertThat(next()).isEqualTo(paris("2026-12-18", "09:00"));
	}

	@Test
	void keepsTheChangeOfTheFirstOfTwo() {
		change(30, List.of(new Rung(Tone.HELPFUL, 4)));

		assertThat(Refusal.of(() -> this.ladders.change(this.before)).status()).isEqualTo(409);
		assertThat(this.ladders.of(Ladder.QUESTIONNAIRE).rungs()).containsExactly(new Rung(Tone.HELPFUL, 4));
	}

	private void change(int endsAfter, List<Rung> rungs) {
		this.ladders.change(new LadderPlan(Ladder.QUESTIONNAIRE, endsAfter, rungs,
				this.ladders.of(Ladder.QUESTIONNAIRE).version()));
	}

	private Instant ask() {
		Instant first = this.reminders.await(this.key, Ladder.QUESTIONNAIRE, "questionnaire", Optional.empty());
		this.processes.start("await-client", this.key, this.engagement.clientId());
		return first.truncatedTo(ChronoUnit.MINUTES);
	}

	private void identified(String postalCode) {
		this.identities.record(this.engagement.reference(),
				(before) -> new CompanyIdentity(null, null, null, postalCode, "Strasbourg", null, null));
	}

	private void fire() {
		this.clock.moveTo(Jobs.nextTimer(this.engine, this.key).toInstant());
		Jobs.run(this.engine, this.key);
	}

	private Instant next() {
		return Jobs.nextTimer(this.engine, this.key).toInstant().truncatedTo(ChronoUnit.MINUTES);
	}

	private Awaited only() {
		return this.reminders.of(this.engagement.reference()).get(0);
	}

	private static Instant paris(String day) {
		return paris(day, "10:00");
	}

	private static Instant paris(String day, String time) {
		return LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(BusinessZone.PARIS).toInstant();
	}

}
