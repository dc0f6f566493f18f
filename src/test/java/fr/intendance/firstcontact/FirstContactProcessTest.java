package fr.intendance.firstcontact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.CoversProcess;
import fr.intendance.Jobs;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.Answer.How;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.Enquiry;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.client.Whereabouts;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.document.Pages;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Refused;
import fr.intendance.mail.EmailAddress;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.reminder.Awaited;
import fr.intendance.reminder.Reminders;
import fr.intendance.reminder.StopReason;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationTest
@CoversProcess("first-contact")
class FirstContactProcessTest {

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private FirstContacts contacts;

	@Autowired
	private FirstContactRepository repository;

	@Autowired
	private Reminders reminders;

	@Autowired
	private Processes processes;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Documents documents;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	@BeforeEach
	void anEnquiryArrives() {
		this.reference = opened();
	}

	@AfterEach
	void nobodyIsSignedInAnyMore() {
		this.engine.getIdentityService().clearAuthentication();
	}

	@Test
	void thanksWithinTheHopAndOffersAppointments() {
		assertThat(mails()).singleElement().satisfies((mail) -> {
			assertThat(mail.subject()).startsWith("Merci de votre message");
			assertThat(texts().get(0)).contains("Camille Durand", "devis et factures", "/booking");
		});
		assertThat(whereabouts().waitingOn()).isEqualTo("booking");
		assertThat(task().getName()).isEqualTo("Mener le premier appel");
		assertThat(task().getDescription()).contains(this.reference.value()).doesNotContain("Durand");
	}

	@Test
	void offersHalfHoursOfTheNextTenWorkingDays() {
		List<Instant> slots = this.contacts.freeSlots(this.reference);

		assertThat(day(slots.get(0))).isEqualTo(LocalDate.of(2026, 11, 24));
		assertThat(day(slots.get(slots.size() - 1))).isEqualTo(LocalDate.of(2026, 12, 7));
		assertThat(Duration.between(slots.get(0), slots.get(1))).isEqualTo(Duration.ofMinutes(30));
	}

	@Test
	void goesFromTheBookingToAQualifiedClient() {
		Instant slot = this.contacts.freeSlots(this.reference).get(20);
		book(slot);
		this.clock.moveTo(Jobs.nextTimer(this.engine, this.reference.value()).toInstant());
		Jobs.run(this.engine, this.reference.value());
		this.clock.moveTo(slot);

		submit(answers("QUALIFIED"));

		assertThat(mails()).extracting(OutgoingMail::subject)
			.containsExactly("Merci de votre message\u00a0: choisissons l’heure de notre appel",
					"Votre rendez-vous téléphonique est confirmé", "Rappel de notre appel");
		assertThat(attachments()).containsExactly("rendez-vous.ics");
		assertThat(outcome()).contains("qualified");
		assertThat(this.contacts.readiness(this.reference).orElseThrow().score()).isEqualTo(3);
		assertThat(isOver()).isTrue();
	}

	@Test
	void recallsAMondaysCallOnFriday() {
		Instant monday = this.contacts.freeSlots(this.reference)
			.stream()
			.filter((slot) -> day(slot).equals(LocalDate.of(2026, 11, 30)))
			.findFirst()
			.orElseThrow();

		book(monday);

		assertThat(Jobs.nextTimer(this.engine, this.reference.value()).toInstant())
			.isEqualTo(monday.minus(Duration.ofDays(3)));
	}

	@Test
	void doesNotRecallWhatItConfirmedThisMorning() {
		book(this.contacts.freeSlots(this.reference).get(0));
		this.clock.moveTo(Jobs.nextTimer(this.engine, this.reference.value()).toInstant());

		Jobs.run(this.engine, this.reference.value());

		assertThat(mails()).extracting(OutgoingMail::subject).doesNotContain("Rappel de notre appel");
	}

	@Test
	void givesAnAppointmentToOneClientOnly() {
		Instant slot = this.contacts.freeSlots(this.reference).get(5);
		book(slot);
		EngagementReference other = opened();

		assertThat(this.contacts.freeSlots(other)).doesNotContain(slot);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.contacts.book(other, slot, byLink()))
			.withMessageContaining("vient d’être réservé");
	}

	@Test
	void leavesTheLastWordToTheDatabaseWhenTwoAreEquallyFast() {
		Instant slot = this.contacts.freeSlots(this.reference).get(7);
		book(slot);
		FirstContact late = this.repository.findById(opened().value()).orElseThrow();
		late.book(slot, byLink());

		assertThatExceptionOfType(DbActionExecutionException.class).isThrownBy(() -> this.repository.save(late))
			.withCauseInstanceOf(DataIntegrityViolationException.class);
	}

	@Test
	void endsInSilenceWhenTheRemindersRunOut() {
		waitForever();

		assertThat(outcome()).contains("silent");
		assertThat(this.reminders.of(this.reference)).extracting(Awaited::stoppedBecause)
			.containsExactly(Optional.of(StopReason.EXHAUSTED));
	}

	@Test
	void leavesTheCallToWhoeverTookItAndConfirmsALateAppointment() {
		this.engine.getTaskService().setAssignee(task().getId(), "manager");
		waitForever();

		book(this.contacts.freeSlots(this.reference).get(0));

		assertThat(mails()).extracting(OutgoingMail::subject).contains("Votre rendez-vous téléphonique est confirmé");
		assertThat(task().getAssignee()).isEqualTo("manager");
	}

	@Test
	void takesUpTheContactOnTheAgreedDay() {
		submit(notYet("2027-02-01"));
		this.clock.moveTo(Jobs.nextTimer(this.engine, this.reference.value()).toInstant());
		Jobs.run(this.engine, this.reference.value());

		assertThat(day(this.clock.instant())).isEqualTo(LocalDate.of(2027, 2, 1));
		assertThat(whereabouts().waitingOn()).isEqualTo("booking");
		assertThat(this.contacts.earlierNotes(this.reference)).containsExactly(new FreeText("Très motivée."));
		assertThat(this.contacts.call(this.reference)).isEmpty();
		submit(answers("QUALIFIED"));
		assertThat(outcome()).contains("qualified");
	}

	@Test
	void waitsForTheAgreedDayWithNobodyInTurn() {
		Instant slot = this.contacts.freeSlots(this.reference).get(0);

		submit(notYet("2027-02-06"));

		assertThat(whereabouts().waitingOn()).isEqualTo("recontact");
		assertThat(day(whereabouts().nextAt())).as("the Monday after a Saturday").isEqualTo(LocalDate.of(2027, 2, 8));
		assertThat(outcome()).isEmpty();
		assertThat(this.contacts.freeSlots(this.reference)).isEmpty();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> book(slot))
			.withMessageContaining("a déjà eu lieu")
			.matches(Refused::isLate);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-23", "2026-11-22", "2028-11-24" })
	void agreesOnADayToComeWithinTwoYears(String day) {
		assertThatThrownBy(() -> submit(notYet(day))).hasMessageContaining("date à venir, dans les deux ans");
	}

	@Test
	void offersAnotherAppointmentOnceAfterAMissedCall() {
		miss();
		assertThat(mails()).extracting(OutgoingMail::subject).last().asString().startsWith("Nous nous sommes manqués");
		assertThat(texts().get(texts().size() - 1)).contains("24 novembre 2026", "/booking");
		assertThat(this.contacts.appointment(this.reference)).isEmpty();
		miss();

		assertThat(outcome()).contains("silent");
		assertThat(isOver()).isTrue();
	}

	@Test
	void knowsNoMissedCallWithoutAnAppointmentThatPassed() {
		assertThatThrownBy(() -> submit(answers("NO_SHOW"))).hasMessageStartingWith("Aucun rendez-vous n’est passé");
		book(this.contacts.freeSlots(this.reference).get(30));
		assertThatThrownBy(() -> submit(answers("NO_SHOW"))).hasMessageStartingWith("Aucun rendez-vous n’est passé");

		assertThat(task()).isNotNull();
	}

	@Test
	void endsWhatWasNoEnquiryWithoutAWord() {
		submit(answers("JUNK"));

		assertThat(outcome()).contains("junk");
		assertThat(mails()).hasSize(1);
		assertThat(isOver()).isTrue();
	}

	@Test
	void addsAnEnquiryOfTheSamePersonToTheirOpenEngagement() {
		EngagementReference first = opened(of("ancien@un.example", "732829320"));

		EngagementReference second = opened(of("ancien@un.example", "732829320"));

		Engagement joined = this.engagements.get(second);
		assertThat(joined.joinedTo()).contains(first);
		assertThat(joined.stageOutcome()).contains("joined");
		assertThat(this.engagements.joined(first)).extracting(Engagement::reference).containsExactly(second);
		assertThat(this.outbox.of(second.value())).extracting(OutgoingMail::subject)
			.containsExactly("Votre message est bien arrivé", "Nouveau message au dossier " + first);
	}

	@Test
	void writesTheSameToWhoeverTypesTheNumberOfAClient() {
		EngagementReference client = opened(of("gerante@trois.example", "552100554"));

		EngagementReference stranger = opened(of("curieux@quatre.example", "552100554"));

		assertThat(this.engagements.get(stranger).joinedTo()).isEmpty();
		assertThat(this.outbox.of(stranger.value())).extracting(OutgoingMail::subject)
			.isEqualTo(this.outbox.of(client.value()).stream().map(OutgoingMail::subject).toList());
	}

	@Test
	void needsNoBookingToHoldTheCall() {
		submit(answers("QUALIFIED"));

		assertThat(this.reminders.of(this.reference)).extracting(Awaited::stoppedBecause)
			.containsExactly(Optional.of(StopReason.NO_LONGER_NEEDED));
		assertThat(isOver()).isTrue();
	}

	@Test
	void tellsWhatToPrepareWhenItIsTooEarly() {
		Map<String, Object> answers = notYet("2027-02-01");
		answers.remove("recontactOn");

		submit(answers);

		assertThat(outcome()).contains("notYet");
		assertThat(isOver()).isTrue();
		assertThat(texts().get(1)).contains("Votre logiciel change en janvier.", "Numérisez vos documents",
				"répondez à ce message");
		assertThat(letter("first-contact-not-yet")).contains("Atelier Durand", "Camille Durand",
				"Votre logiciel change en janvier.", "Numérisez vos documents");
	}

	@Test
	void tellsWhereToTurnWhenItIsOutOfScope() {
		Map<String, Object> answers = answers("OUT_OF_SCOPE");
		answers.put("reason", "Vous cherchez un comptable.");
		answers.put("wantsRegulatedWork", true);

		submit(answers);

		assertThat(outcome()).contains("outOfScope");
		assertThat(texts().get(1)).contains("Vous cherchez un comptable.", "expert-comptable");
		assertThat(letter("first-contact-out-of-scope")).contains("Vous cherchez un comptable.", "Un expert-comptable");
	}

	@Test
	void doesNotEraseWhomItWroteANumberedLetterTo() {
		submit(notYet("2027-02-01"));
		this.clock.moveTo(Jobs.nextTimer(this.engine, this.reference.value()).toInstant());
		Jobs.run(this.engine, this.reference.value());

		assertThatThrownBy(() -> submit(answers("JUNK"))).hasMessageContaining("ne peut plus être effacé");

		assertThat(task()).isNotNull();
	}

	@Test
	void refusesARefusalWithoutAReasonAndKeepsTheTask() {
		assertThatThrownBy(() -> submit(answers("NOT_YET"))).hasMessageStartingWith("Indiquez le motif");

		assertThat(task()).isNotNull();
		assertThat(this.contacts.call(this.reference)).isEmpty();
	}

	@Test
	void showsWhoToCallAndKeepsNothingPersonalInTheEngine() {
		signIn();

		Map<String, Object> shown = this.engine.getFormService().getTaskFormVariables(task().getId());
		submit(answers("QUALIFIED"));

		assertThat(shown).containsEntry("shownClient", "Atelier Durand")
			.containsEntry("shownMessage", "Mes factures me débordent.");
		assertThat(this.engine.getHistoryService()
			.createHistoricVariableInstanceQuery()
			.list()
			.stream()
			.map((variable) -> String.valueOf(variable.getValue())))
			.noneMatch((value) -> value.contains("Durand") || value.contains("motivée"));
	}

	private void miss() {
		Instant slot = this.contacts.freeSlots(this.reference).get(0);
		book(slot);
		this.clock.moveTo(slot.plusSeconds(600));
		submit(answers("NO_SHOW"));
	}

	private void waitForever() {
		while (!Jobs.timers(this.engine, this.reference.value()).isEmpty()) {
			this.clock.moveTo(Jobs.nextTimer(this.engine, this.reference.value()).toInstant());
			Jobs.run(this.engine, this.reference.value());
		}
	}

	private static Map<String, Object> notYet(String day) {
		Map<String, Object> answers = answers("NOT_YET");
		answers.put("reason", "Votre logiciel change en janvier.");
		answers.put("recontactOn", day);
		return answers;
	}

	private static Enquiry of(String email, String siren) {
		return new Enquiry("Atelier Durand", Optional.of(siren), new PersonName("Camille Durand"),
				EmailAddress.of("email", email), Optional.empty(), Optional.empty(), Optional.empty(), "fr");
	}

	private EngagementReference opened() {
		return opened(EnquiryFixture.ofCamille());
	}

	private EngagementReference opened(Enquiry enquiry) {
		Engagement engagement = this.enquiries.receive(enquiry, Optional.empty());
		this.processes.start("first-contact", engagement.reference().value(), engagement.clientId());
		return engagement.reference();
	}

	private void book(Instant slot) {
		this.contacts.book(this.reference, slot, byLink());
	}

	private Answer byLink() {
		return new Answer(How.LINK, "contact", this.clock.instant());
	}

	private void submit(Map<String, Object> answers) {
		signIn();
		this.engine.getFormService().submitTaskForm(task().getId(), answers);
		this.engine.getIdentityService().clearAuthentication();
		Jobs.run(this.engine, this.reference.value());
	}

	/** The text of the letter that went with the last mail. */
	private String letter(String kind) {
		Document letter = this.documents.of(this.reference.value()).get(0);
		assertThat(letter.kind()).isEqualTo(kind);
		assertThat(this.database.sql("select document from outgoing_attachment where mail = ?")
			.param(mails().get(mails().size() - 1).id())
			.query(String.class)
			.list()).containsExactly(letter.number());
		return Pages.text(this.documents.content(letter)).replace('\u202f', ' ');
	}

	private void signIn() {
		this.engine.getIdentityService().setAuthentication("manager", List.of("office-manager"), List.of());
	}

	private static Map<String, Object> answers(String outcome) {
		return new HashMap<>(
				Map.of("outcome", outcome, "namedContact", true, "backlogMonths", 0, "notes", "Très motivée."));
	}

	private Task task() {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.reference.value())
			.singleResult();
	}

	private boolean isOver() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.reference.value())
			.count() == 0;
	}

	private List<OutgoingMail> mails() {
		return this.outbox.of(this.reference.value());
	}

	private List<String> texts() {
		return this.database.sql(
				"select text_body from outgoing_mail join outgoing_text on mail = id where outgoing_mail.engagement = ? order by id")
			.param(this.reference.value())
			.query(String.class)
			.list();
	}

	private List<String> attachments() {
		return this.database.sql(
				"select file_name from outgoing_attachment where mail in (select id from outgoing_mail where engagement = ?)")
			.param(this.reference.value())
			.query(String.class)
			.list();
	}

	private Whereabouts whereabouts() {
		return this.engagements.get(this.reference).whereabouts();
	}

	private Optional<String> outcome() {
		return this.engagements.get(this.reference).stageOutcome();
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessZone.PARIS);
	}

}
