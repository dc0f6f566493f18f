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
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.client.Stage;
import fr.intendance.client.Timeline;
import fr.intendance.client.Whereabouts;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import fr.intendance.engine.SignedIn;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class RemindersByHandTest {

	private static final FreeText ON_HOLIDAY = new FreeText("En congés jusqu’au 7 décembre.");

	@Autowired
	private RemindersByHand byHand;

	@Autowired
	private Reminders reminders;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Timeline timeline;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Processes processes;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	private String key;

	@BeforeEach
	void aQuoteIsToBeAnswered() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.reference = engagement.reference();
		this.key = this.reference.key("quote");
		Instant first = this.reminders.await(this.key, Ladder.QUOTE, "quote", Optional.empty());
		this.engagements.stands(this.reference, Stage.QUOTE, Whereabouts.client("quote", first));
		this.processes.start("await-client", this.key, engagement.clientId());
	}

	@Test
	void tellsTheNextMomentAfterEachReminder() {
		fire();

		assertThat(mails()).hasSize(1);
		assertThat(next()).isAfter(this.clock.instant());
		assertThat(next().truncatedTo(ChronoUnit.SECONDS))
			.isEqualTo(Jobs.nextTimer(this.engine, this.key).toInstant().truncatedTo(ChronoUnit.SECONDS));
	}

	@Test
	void sendsNothingWhileHeldAndOneReminderAfterwards() {
		hold(LocalDate.of(2026, 12, 7));

		fire();
		assertThat(mails()).isEmpty();
		assertThat(next()).isEqualTo(inParis(LocalDate.of(2026, 12, 7), LocalTime.of(9, 0)));
		fire();

		assertThat(mails()).hasSize(1);
		assertThat(next()).isAfter(this.clock.instant());
	}

	@Test
	void stillStopsAtTheAnswerWhileHeld() {
		hold(LocalDate.of(2026, 12, 7));

		this.reminders.answered(this.key);

		assertThat(Jobs.timers(this.engine, this.key)).isEmpty();
	}

	@Test
	void leavesOneReminderOut() {
		Instant first = next();

		asManager(() -> this.byHand.skip(this.key, new FreeText("Vu au salon hier.")));
		fire();

		assertThat(mails()).isEmpty();
		assertThat(next()).isAfter(first);
		fire();
		assertThat(mails()).singleElement()
			.satisfies((mail) -> assertThat(mail.subject()).doesNotStartWith("Avez-vous bien reçu"));
	}

	@Test
	void leavesOutNoMoreThanThereIs() {
		for (int step = 0; step < 4; step++) {
			asManager(() -> this.byHand.skip(this.key, ON_HOLIDAY));
		}

		Refused refused = Refusal.of(() -> this.byHand.skip(this.key, ON_HOLIDAY));

		assertThat(refused.status()).isEqualTo(409);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-22, à venir", "2026-11-23, à venir", "2027-06-01, jusqu’au" })
	void holdsOnlyUntilADayOnWhichTheAnswerIsAwaited(LocalDate until, String sentence) {
		Refused refused = Refusal.of(() -> this.byHand.hold(this.key, until, ON_HOLIDAY));

		assertThat(refused.field()).contains("until");
		assertThat(refused.sentence()).contains(sentence);
	}

	@Test
	void holdsNothingThatIsAnswered() {
		this.reminders.answered(this.key);

		assertThat(Refusal.of(() -> this.byHand.hold(this.key, LocalDate.of(2026, 12, 7), ON_HOLIDAY)).status())
			.isEqualTo(409);
	}

	@Test
	void writesDownWhoAndWhy() {
		hold(LocalDate.of(2026, 12, 7));

		assertThat(this.timeline.of(this.reference)).anySatisfy((entry) -> {
			assertThat(entry.event()).isEqualTo("reminder.held");
			assertThat(entry.actor()).isEqualTo("manager");
			assertThat(entry.about()).isEqualTo("quote/2026-12-07");
		});
	}

	private void hold(LocalDate until) {
		asManager(() -> this.byHand.hold(this.key, until, ON_HOLIDAY));
	}

	private void asManager(Runnable act) {
		SignedIn.asManager(this.engine.getIdentityService(), () -> {
			act.run();
			return this.key;
		});
	}

	private void fire() {
		this.clock.moveTo(Jobs.nextTimer(this.engine, this.key).toInstant());
		Jobs.run(this.engine, this.key);
	}

	private Instant next() {
		return this.engagements.get(this.reference).whereabouts().nextAt();
	}

	private List<OutgoingMail> mails() {
		return this.outbox.of(this.key);
	}

	private static Instant inParis(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(BusinessZone.PARIS).toInstant();
	}

}
