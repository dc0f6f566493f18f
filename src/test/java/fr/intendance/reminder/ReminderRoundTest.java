package fr.intendance.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Jobs;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.Enquiry;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import fr.intendance.mail.Dispatcher;
import fr.intendance.mail.MailState;
import fr.intendance.mail.MailboxMail;
import fr.intendance.mail.Mailbox;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.quote.AtOnce;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** What one contact gets who owes several answers, to several engagements. */
@ApplicationTest
class ReminderRoundTest {

	private static final long ANY_MAIL = 1_000_000;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Reminders reminders;

	@Autowired
	private RemindersByHand byHand;

	@Autowired
	private Promises promises;

	@Autowired
	private Processes processes;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private Dispatcher dispatcher;

	@Autowired
	private Timeline timeline;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private MovableClock clock;

	private Engagement first;

	private Engagement second;

	@BeforeEach
	void somebodyHasTwoEngagements() {
		Enquiry one = EnquiryFixture.ofCamille();
		this.first = this.enquiries.receive(one, Optional.empty());
		this.second = this.enquiries.receive(new Enquiry("Atelier Durand Nantes", Optional.empty(), one.contactName(),
				one.email(), one.phone(), one.message(), one.source(), "fr"), Optional.empty());
	}

	@Test
	void remindsOfAllThatIsDueInOneMail() {
		String quote = await(this.first, Ladder.QUOTE);
		String pieces = await(this.second, Ladder.PIECES);

		moveTo("2026-11-26", "11:00");
		runAll();
		runAll();

		assertThat(mails()).singleElement()
			.satisfies((mail) -> assertThat(mail.subject()).isEqualTo("Plusieurs points attendent votre réponse"));
		assertThat(sent(mails().get(0)).text()).contains("Répondre à notre devis", "Transmettre les pièces demandées",
				"/quote", "/pieces", "/promise");
		assertThat(List.of(get(quote).lastStep(), get(pieces).lastStep())).containsOnly(1);
		assertThat(events(this.second)).contains("reminder.sent");
	}

	@Test
	void leavesAContactInPeaceForTwoDaysWhateverProcessWantsToRemind() {
		await(this.first, Ladder.QUOTE);
		moveTo("2026-11-24", "10:00");
		await(this.second, Ladder.PIECES);

		moveTo("2026-11-26", "10:30");
		runAll();
		moveTo("2026-11-27", "10:30");
		runAll();
		List<OutgoingMail> before = mails();
		moveTo("2026-11-30", "09:30");
		runAll();

		assertThat(before).hasSize(1);
		assertThat(mails()).hasSize(2);
		assertThat(Duration.between(mails().get(0).queuedAt(), mails().get(1).queuedAt()))
			.isGreaterThan(Duration.ofHours(48));
	}

	@RepeatedTest(5)
	void writesOneMailWhenTwoTimersFireAtTheSameMoment() {
		String quote = await(this.first, Ladder.QUOTE);
		String pieces = await(this.second, Ladder.PIECES);
		moveTo("2026-11-26", "11:00");

		AtOnce.all(List.of(() -> this.reminders.remind(quote), () -> this.reminders.remind(pieces)));

		assertThat(mails()).hasSize(1);
		assertThat(List.of(get(quote).lastStep(), get(pieces).lastStep())).containsOnly(1);
	}

	@Test
	void letsAnAppointmentsMailCarryWhatIsDueSoon() {
		String quote = await(this.first, Ladder.QUOTE);
		moveTo("2026-11-25", "15:00");

		CarriedReminders carried = this.transaction.execute((status) -> {
			CarriedReminders due = this.reminders.carriedTo(this.second.reference());
			this.reminders.carried(due, ANY_MAIL);
			return due;
		});
		moveTo("2026-11-26", "11:00");
		runAll();

		assertThat(carried.items()).singleElement()
			.satisfies((item) -> assertThat(item.what()).isEqualTo("Répondre à notre devis"));
		assertThat(get(quote).lastStep()).isOne();
		assertThat(mails()).isEmpty();
		this.reminders.answered(quote);
		assertThat(events(this.first)).as("the mail about the call goes all the same")
			.doesNotContain("reminder.takenBack");
	}

	@Test
	void sendsOneMailAfterALongDowntime() {
		await(this.first, Ladder.QUOTE);
		await(this.first, Ladder.PIECES);
		await(this.second, Ladder.QUESTIONNAIRE);

		moveTo("2026-12-05", "03:00");
		runAll();
		List<OutgoingMail> atNight = mails();
		moveTo("2026-12-07", "09:30");
		runAll();
		moveTo("2026-12-07", "11:30");
		runAll();

		assertThat(atNight).isEmpty();
		assertThat(mails()).hasSize(1);
		assertThat(sent(mails().get(0)).text().split("Attendu jusqu’au")).hasSize(4);
	}

	@Test
	void sendsNothingAtNightThatWasWrittenByDay() {
		await(this.first, Ladder.QUOTE);
		moveTo("2026-11-26", "17:00");
		runAll();

		moveTo("2026-11-26", "23:00");
		this.dispatcher.dispatch();
		MailState atNight = mails().get(0).state();
		moveTo("2026-11-27", "09:01");
		this.dispatcher.dispatch();

		assertThat(atNight).isEqualTo(MailState.QUEUED);
		assertThat(mails()).singleElement().extracting(OutgoingMail::state).isEqualTo(MailState.SENT);
	}

	@Test
	void takesAReminderBackThatWasAnsweredBeforeItLeft() {
		String quote = await(this.first, Ladder.QUOTE);
		moveTo("2026-11-26", "11:00");
		runAll();

		this.reminders.answered(quote);
		this.dispatcher.dispatch();

		assertThat(mails()).singleElement().extracting(OutgoingMail::state).isEqualTo(MailState.STOPPED);
		assertThat(events(this.first)).endsWith("reminder.sent", "reminder.takenBack");
	}

	@Test
	void writesTheOthersAnewWhenOneOfThemIsAnsweredBeforeTheMailLeft() {
		String quote = await(this.first, Ladder.QUOTE);
		String pieces = await(this.second, Ladder.PIECES);
		String survey = await(this.first, Ladder.QUESTIONNAIRE);
		moveTo("2026-11-26", "11:00");
		runAll();

		this.reminders.answered(pieces);
		this.reminders.answered(survey);
		this.dispatcher.dispatch();

		List<OutgoingMail> left = mails().stream().filter((mail) -> mail.state() == MailState.SENT).toList();
		assertThat(left).singleElement()
			.satisfies((mail) -> assertThat(mail.subject()).startsWith("Avez-vous bien reçu notre devis"));
		assertThat(get(quote).lastStep()).isOne();
	}

	@Test
	void sendsAHeldReminderLaterThoughItWasWrittenAlready() {
		String quote = await(this.first, Ladder.QUOTE);
		moveTo("2026-11-26", "11:00");
		runAll();

		this.byHand.hold(quote, LocalDate.of(2026, 12, 3), new FreeText("Vu ce matin."));
		this.dispatcher.dispatch();
		moveTo("2026-12-03", "10:00");
		runAll();
		this.dispatcher.dispatch();

		assertThat(mails()).extracting(OutgoingMail::state).containsExactly(MailState.STOPPED, MailState.SENT);
	}

	@Test
	void keepsQuietUntilThePromisedDayHasPassed() {
		String quote = await(this.first, Ladder.QUOTE);

		this.promises.promise(quote, LocalDate.of(2026, 12, 3));
		moveTo("2026-12-03", "17:00");
		runAll();
		List<OutgoingMail> before = mails();
		moveTo("2026-12-04", "09:30");
		runAll();

		assertThat(before).isEmpty();
		assertThat(mails()).hasSize(1);
		assertThat(get(quote).promisedFor()).contains(LocalDate.of(2026, 12, 3));
		assertThat(this.timeline.of(this.first.reference())).anySatisfy((entry) -> {
			assertThat(entry.event()).isEqualTo("reminder.promised");
			assertThat(entry.about()).isEqualTo("quote/2026-12-03");
		});
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-22, à venir", "2027-03-01, jusqu’au" })
	void takesPromisesOnlyForDaysOnWhichTheAnswerIsAwaited(LocalDate day, String sentence) {
		String quote = await(this.first, Ladder.QUOTE);

		Refused refused = Refusal.of(() -> this.promises.promise(quote, day));

		assertThat(refused.field()).contains("day");
		assertThat(refused.sentence()).contains(sentence);
	}

	@Test
	void takesAPromiseThatNobodyWaitsForAsLate() {
		String quote = await(this.first, Ladder.QUOTE);
		this.reminders.answered(quote);

		assertThat(Refusal.of(() -> this.promises.promise(quote, LocalDate.of(2026, 12, 3))).isLate()).isTrue();
	}

	@Test
	void takesBackWhatHasNotLeftWhenTheClientWroteAndRemindsAgainLater() {
		await(this.first, Ladder.QUOTE);
		await(this.first, Ladder.PIECES);
		moveTo("2026-11-26", "11:00");
		runAll();

		this.byHand.takeBackUnsent(this.first.reference());
		this.dispatcher.dispatch();
		List<OutgoingMail> before = mails();
		moveTo("2026-12-02", "11:00");
		runAll();
		this.dispatcher.dispatch();

		assertThat(before).extracting(OutgoingMail::state).containsOnly(MailState.STOPPED);
		assertThat(mails()).filteredOn((mail) -> mail.state() == MailState.SENT).hasSize(1);
	}

	private String await(Engagement engagement, Ladder ladder) {
		String key = engagement.reference().key(ladder.code());
		this.reminders.await(key, ladder, ladder.code(), Optional.empty());
		this.processes.start("await-client", key, engagement.clientId());
		return key;
	}

	private void moveTo(String day, String time) {
		this.clock.moveTo(LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(BusinessZone.PARIS).toInstant());
	}

	private void runAll() {
		Jobs.run(this.engine, this.first.reference().value());
		Jobs.run(this.engine, this.second.reference().value());
	}

	private Awaited get(String key) {
		return this.reminders.of(EngagementReference.ofKey(key))
			.stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow();
	}

	private List<OutgoingMail> mails() {
		return java.util.stream.Stream.of(this.first, this.second)
			.flatMap((one) -> this.outbox.under(one.reference().value()).stream())
			.sorted(java.util.Comparator.comparingLong(OutgoingMail::id))
			.toList();
	}

	private MailboxMail sent(OutgoingMail mail) {
		this.dispatcher.dispatch();
		return this.mailbox.find(mail.id()).orElseThrow();
	}

	private List<String> events(Engagement engagement) {
		return this.timeline.of(engagement.reference()).stream().map(TimelineEntry::event).toList();
	}

}
