package fr.intendance.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.CoversProcess;
import fr.intendance.Jobs;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.MovableClock;
import fr.intendance.calendar.OpeningHours;
import fr.intendance.calendar.WorkingDays;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Enquiries;
import fr.intendance.client.Enquiry;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.engine.Processes;
import fr.intendance.mail.MailState;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.mail.Outbox;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@CoversProcess("await-client")
class ReminderProcessTest {

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Reminders reminders;

	@Autowired
	private Processes processes;

	@Autowired
	private Timeline timeline;

	@Autowired
	private Outbox outbox;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private MovableClock clock;

	@Autowired
	private OpeningHours openingHours;

	@Autowired
	private WorkingDays workingDays;

	private String key;

	@BeforeEach
	void anAnswerIsAwaited() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.key = engagement.reference().key("quote");
		this.reminders.await(this.key, Ladder.QUOTE, "quote", Optional.empty());
		this.processes.start("await-client", this.key, engagement.clientId());
	}

	@Test
	void remindsOnTheThirdDayInOpeningHours() {
		Instant due = Jobs.nextTimer(this.engine, this.key).toInstant();

		fireAt(due);

		assertThat(due.atZone(BusinessZone.PARIS).toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 26));
		assertThat(this.openingHours.isOpen(due)).isTrue();
		assertThat(mails()).singleElement()
			.satisfies((mail) -> assertThat(mail.subject()).startsWith("Avez-vous bien reçu notre devis"));
	}

	@Test
	void growsFirmerStepByStepAndThenGivesUp() {
		while (!isOver()) {
			fireAt(Jobs.nextTimer(this.engine, this.key).toInstant());
		}

		assertThat(mails()).hasSize(4).extracting(OutgoingMail::subject).doesNotHaveDuplicates();
		assertThat(mails().get(3).subject()).contains("valable jusqu’au");
		assertThat(only().stoppedBecause()).contains(StopReason.EXHAUSTED);
	}

	@Test
	void writesEnglishToWhoReadsIt() {
		Enquiry french = EnquiryFixture.ofCamille();
		Engagement engagement = this.enquiries.receive(new Enquiry(french.company(), french.siren(),
				french.contactName(), french.email(), french.phone(), french.message(), french.source(), "en"),
				Optional.empty());
		this.key = engagement.reference().key("quote");
		this.reminders.await(this.key, Ladder.QUOTE, "quote", Optional.empty());
		this.processes.start("await-client", this.key, engagement.clientId());

		fireAt(Jobs.nextTimer(this.engine, this.key).toInstant());

		assertThat(mails()).singleElement()
			.satisfies((mail) -> assertThat(mail.subject()).isEqualTo("Did our quote reach you?"));
	}

	@Test
	void stopsAtTheAnswerByItself() {
		boolean waited = this.reminders.answered(this.key);

		assertThat(waited).isTrue();
		assertThat(isOver()).isTrue();
		assertThat(only().stoppedBecause()).contains(StopReason.ANSWERED);
		assertThat(mails()).isEmpty();
	}

	@Test
	void keepsAReminderBackThatHasNotLeftWhenTheAnswerComes() {
		fireAt(Jobs.nextTimer(this.engine, this.key).toInstant());

		this.reminders.answered(this.key);

		assertThat(mails()).extracting(OutgoingMail::state).containsExactly(MailState.STOPPED);
	}

	@Test
	void keepsTheLastReminderBackWhenTheAnswerIsGivenUp() {
		while (!isOver()) {
			fireAt(Jobs.nextTimer(this.engine, this.key).toInstant());
		}

		assertThat(mails()).hasSize(4).extracting(OutgoingMail::state).containsOnly(MailState.STOPPED);
	}

	@Test
	void doesNotCallSilentWhoAnswered() {
		this.reminders.answered(this.key);

		Optional<Instant> next = this.reminders.remind(this.key);

		assertThat(next).isEmpty();
		assertThat(this.timeline.of(EngagementReference.ofKey(this.key))).extracting(TimelineEntry::event)
			.doesNotContain("reminder.exhausted");
	}

	@Test
	void takesASecondAnswerCalmly() {
		this.reminders.answered(this.key);

		boolean waited = this.reminders.answered(this.key);

		assertThat(waited).isFalse();
	}

	@Test
	void sendsOneReminderAfterADowntimeAndNotThree() {
		fireAt(at(LocalDate.of(2026, 12, 15), LocalTime.of(10, 0)));

		assertThat(mails()).singleElement().satisfies((mail) -> assertThat(mail.subject()).contains("de vive voix"));
		assertThat(Jobs.nextTimer(this.engine, this.key).toInstant()).isAfter(this.clock.instant());
	}

	@Test
	void waitsForOpeningHoursWhenItWakesUpAtNight() {
		Instant night = at(LocalDate.of(2026, 11, 28), LocalTime.of(3, 0));

		fireAt(night);

		assertThat(mails()).isEmpty();
		Instant next = Jobs.nextTimer(this.engine, this.key).toInstant();
		assertThat(next).isEqualTo(at(LocalDate.of(2026, 11, 30), LocalTime.of(9, 0)));
		assertThat(this.workingDays.isWorkingDay(LocalDate.ofInstant(next, BusinessZone.PARIS))).isTrue();
	}

	@Test
	void awaitsTheSameAnswerAnewWithRemindersOfItsOwn() {
		fireAt(Jobs.nextTimer(this.engine, this.key).toInstant());
		this.reminders.answered(this.key);

		this.reminders.await(this.key, Ladder.QUOTE, "quote",
				Optional.of(this.clock.instant().plus(Duration.ofDays(20))));
		this.processes.start("await-client", this.key, "C-" + this.key.substring(2, 11));
		fireAt(Jobs.nextTimer(this.engine, this.key).toInstant());

		assertThat(only().round()).isEqualTo(2);
		assertThat(mails()).hasSize(2);
	}

	private void fireAt(Instant moment) {
		this.clock.moveTo(moment);
		Jobs.run(this.engine, this.key);
	}

	private List<OutgoingMail> mails() {
		return this.outbox.of(this.key);
	}

	private Awaited only() {
		List<Awaited> all = this.reminders.of(EngagementReference.ofKey(this.key));
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	private boolean isOver() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.key)
			.count() == 0;
	}

	private static Instant at(LocalDate day, LocalTime time) {
		return ZonedDateTime.of(day, time, BusinessZone.PARIS).toInstant();
	}

}
