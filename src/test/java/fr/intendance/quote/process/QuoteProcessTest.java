package fr.intendance.quote.process;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.ApplicationTest;
import fr.intendance.CoversProcess;
import fr.intendance.Jobs;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.client.Scans;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.client.Whereabouts;
import fr.intendance.document.Amount;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.document.Pages;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.quote.Acceptance;
import fr.intendance.quote.Consent;
import fr.intendance.quote.OfferedQuote;
import fr.intendance.quote.OnPaper;
import fr.intendance.quote.QuoteAnswers;
import fr.intendance.quote.QuoteByLink;
import fr.intendance.quote.QuoteState;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.Quoting;
import fr.intendance.quote.ReviewedEngagements;
import fr.intendance.quote.SigningPlace;
import jakarta.ws.rs.WebApplicationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationTest
@CoversProcess("quote")
class QuoteProcessTest {

	private static final String PREPARE = QuoteModel.PREPARE_QUOTE;

	private static final String APPROVE = QuoteModel.APPROVE_QUOTE;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Quotes quotes;

	@Autowired
	private QuoteAnswers answers;

	@Autowired
	private Quoting quoting;

	@Autowired
	private Scans scans;

	@Autowired
	private Documents documents;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Timeline timeline;

	@Autowired
	private Processes processes;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	private String tenant;

	@BeforeEach
	void theNeedsAreReviewed() {
		this.reference = ReviewedEngagements.one(this.context);
		this.tenant = this.engagements.get(this.reference).clientId();
		this.processes.start("quote", this.reference.value(), this.tenant);
	}

	@AfterEach
	void signOut() {
		this.engine.getIdentityService().clearAuthentication();
	}

	@Test
	void goesFromTheReviewedNeedsToTheAcceptedQuote() {
		prepare("PACKAGE", 24.0);
		approve(Map.of("discountPercent", 5.0, "optionSetUp", true, "optionDeposit", true));
		OfferedQuote offered = this.quotes.offered(this.reference).orElseThrow();
		QuoteByLink.accept(this.context, this.reference, yes(offered.sha256()), byLink());

		assertThat(offered.number()).matches("D-2026-\\d{4}");
		assertThat(offered.totals().due()).isEqualTo(new Amount(119700));
		assertThat(offered.validUntil()).isEqualTo(LocalDate.of(2026, 12, 23));
		assertThat(this.quotes.accepted(this.reference).name()).isEqualTo(new PersonName("Camille Durand"));
		assertThat(outcome()).contains("accepted");
		assertThat(isOver()).isTrue();
		assertThat(subjects()).endsWith("Votre devis " + offered.number(),
				"Votre code pour signer et accepter le devis n°\u00a0" + offered.number(),
				"Dossier " + this.reference + "\u00a0: devis accepté", "Votre acceptation du devis " + offered.number(),
				"Dossier " + this.reference + "\u00a0: certificat d’acceptation " + certificate());
		assertThat(this.timeline.of(this.reference)).extracting(TimelineEntry::event)
			.containsSubsequence("quote.priced", "quote.prepared", "quote.approved", "quote.issued", "quote.sent",
					"quote.accepted", "acceptance.certified");
	}

	private String certificate() {
		return this.documents.of(this.reference.value())
			.stream()
			.filter((one) -> one.kind().equals("evidence-certificate"))
			.map(Document::number)
			.collect(Collectors.joining());
	}

	@Test
	void printsWhatWasApproved() {
		prepare("HOURLY", 12.5);
		approve(Map.of("discountPercent", 0, "optionOnSite", true, "optionDeposit", true));

		OfferedQuote offered = this.quotes.offered(this.reference).orElseThrow();
		byte[] pdf = this.documents.content(this.documents.find(offered.number()).orElseThrow());

		assertThat(Pages.text(pdf)).contains("Devis " + offered.number(), "Atelier Durand", "562,50", "168,75",
				"Demi-journée sur place", "TVA non applicable, article 293 B du CGI", "23 décembre 2026");
	}

	@Test
	void showsEachTaskWhatThePersonMustKnow() {
		Map<String, Object> toPrepare = shown(PREPARE, "assistant");
		prepare("PACKAGE", 24.0);
		Map<String, Object> toApprove = shown(APPROVE, "office-manager");

		assertThat(toPrepare).containsEntry("shownClient", "Atelier Durand").containsEntry("shownPackage", "30\u00a0h");
		assertThat(toPrepare.get("shownRegime")).asString().contains("293");
		assertThat(toApprove.get("shownTotal")).asString().contains("260,00").endsWith("par mois");
		assertThat(toApprove.get("shownLines")).asString().contains("Forfait mensuel de 30\u00a0h");
	}

	@Test
	void tellsWhereItStands() {
		Whereabouts first = whereabouts();
		prepare("PACKAGE", 24.0);
		Whereabouts second = whereabouts();
		approve(Map.of("discountPercent", 0));

		assertThat(first.waitingOn()).isEqualTo("prepare-quote");
		assertThat(second.waitingOn()).isEqualTo("approve-quote");
		assertThat(whereabouts().waitingFor()).isEqualTo(Whereabouts.Party.CLIENT);
		assertThat(whereabouts().waitingOn()).isEqualTo("quote");
	}

	@Test
	void goesBackToPreparationWithTheReason() {
		prepare("PACKAGE", 24.0);

		complete(APPROVE, "office-manager", Map.of("decision", "SEND_BACK", "reason", "Trop d’heures."));

		assertThat(shown(PREPARE, "assistant")).containsEntry("shownReason", "Trop d’heures.");
		assertThat(whereabouts().waitingOn()).isEqualTo("prepare-quote");
	}

	@Test
	void makesANewEditionWhenChangesAreAsked() {
		sendOne();
		OfferedQuote first = this.quotes.offered(this.reference).orElseThrow();

		this.answers.askForChanges(this.reference, new FreeText("Plutôt dix heures."), byLink());
		Map<String, Object> again = shown(PREPARE, "assistant");
		prepare("PACKAGE", 10.0);
		approve(Map.of("discountPercent", 0));
		OfferedQuote second = this.quotes.offered(this.reference).orElseThrow();

		assertThat(again).containsEntry("shownReason", "Plutôt dix heures.");
		assertThat(second.edition()).isEqualTo(2);
		assertThat(second.number()).isGreaterThan(first.number());
		assertThat(subjects()).contains("Votre devis " + first.number(), "Votre devis " + second.number());
		assertConflict("remplacé",
				() -> QuoteByLink.accept(this.context, this.reference, yes(first.sha256()), byLink()));
		QuoteByLink.accept(this.context, this.reference, yes(second.sha256()), byLink());
		assertThat(outcome()).contains("accepted");
	}

	@Test
	void isTakenBackByTheFirmForAnotherOneOrForGood() {
		sendOne();
		this.quoting.takeBack(this.reference, new FreeText("Une ligne en double."), true);
		Map<String, Object> again = shown(PREPARE, "assistant");
		QuoteState meanwhile = this.quotes.offered(this.reference).orElseThrow().state();

		sendOne();
		this.quoting.takeBack(this.reference, new FreeText("Notre planning est complet."), false);

		assertThat(again).containsEntry("shownReason", "Une ligne en double.");
		assertThat(meanwhile).isEqualTo(QuoteState.TAKEN_BACK);
		assertThat(outcome()).contains("quoteWithdrawn");
		assertThat(isOver()).isTrue();
		assertConflict("dû retirer", () -> QuoteByLink.accept(this.context, this.reference,
				yes(this.quotes.offered(this.reference).orElseThrow().sha256()), byLink()));
	}

	@Test
	void showsTheLinesOfTheVersionThatTheClientHasWhileAnotherIsPrepared() {
		sendOne();
		OfferedQuote first = this.quotes.offered(this.reference).orElseThrow();
		this.answers.askForChanges(this.reference, new FreeText("Plutôt dix heures."), byLink());

		prepare("PACKAGE", 10.0);
		OfferedQuote shown = this.quotes.offered(this.reference).orElseThrow();

		assertThat(shown.lines()).isEqualTo(first.lines());
		assertThat(shown.totals()).isEqualTo(first.totals());
		assertThat(shown.state()).isEqualTo(QuoteState.REPLACED);
	}

	@Test
	void takesAYesOnPaperOnlyWithItsScanAndWithinItsDays() {
		sendOne();
		String sha256 = this.quotes.offered(this.reference).orElseThrow().sha256();
		Answer onPaper = new Answer(Answer.How.PAPER, "manager", this.clock.instant());
		LocalDate today = LocalDate.of(2026, 11, 23);

		Refused bare = Refusal.of(() -> this.answers.accept(this.reference, yes(sha256), onPaper));
		Refused later = Refusal
			.of(() -> this.answers.accept(this.reference, onPaper(sha256, today.plusDays(1)), onPaper));
		Refused before = Refusal
			.of(() -> this.answers.accept(this.reference, onPaper(sha256, today.minusDays(1)), onPaper));
		this.answers.accept(this.reference, onPaper(sha256, today), onPaper);

		assertThat(bare.field()).contains("file");
		assertThat(List.of(later, before)).allMatch((refused) -> refused.field().equals(Optional.of("acceptedOn")));
		assertThat(this.scans.of(this.reference)).singleElement()
			.satisfies((scan) -> assertThat(scan.label()).contains("accepté sur papier"));
		assertThat(this.quotes.accepted(this.reference).place()).isEqualTo(SigningPlace.OFF_PREMISES);
	}

	@Test
	void endsWhenTheClientDeclines() {
		sendOne();

		this.answers.decline(this.reference, new FreeText("Trop tôt pour nous."),
				new Answer(Answer.How.PHONE, "assistant", this.clock.instant()));

		assertThat(outcome()).contains("declined");
		assertThat(isOver()).isTrue();
		assertThat(subjects()).contains("Dossier " + this.reference + "\u00a0: devis décliné");
	}

	@Test
	void expiresAfterItsLastDayAndRefusesALateYesCalmly() {
		sendOne();
		OfferedQuote offered = this.quotes.offered(this.reference).orElseThrow();

		while (!isOver()) {
			this.clock.moveTo(Jobs.nextTimer(this.engine, this.reference.value()).toInstant().plusSeconds(1));
			Jobs.run(this.engine, this.reference.value());
		}

		assertThat(outcome()).contains("expired");
		assertThat(this.clock.instant()).isBetween(Instant.parse("2026-12-23T22:00:00Z"),
				Instant.parse("2026-12-24T00:00:00Z"));
		assertConflict("validité",
				() -> QuoteByLink.accept(this.context, this.reference, yes(offered.sha256()), byLink()));
	}

	@Test
	void refusesAYesAfterTheLastDayEvenBeforeTheTimerRan() {
		sendOne();
		OfferedQuote offered = this.quotes.offered(this.reference).orElseThrow();

		this.clock.moveTo(this.clock.instant().plus(Duration.ofDays(31)));

		assertConflict("validité",
				() -> QuoteByLink.accept(this.context, this.reference, yes(offered.sha256()), byLink()));
		assertThat(this.quotes.offered(this.reference).orElseThrow().state()).isEqualTo(QuoteState.SENT);
	}

	@Test
	void refusesAnAnswerGivenTwice() {
		sendOne();
		OfferedQuote offered = this.quotes.offered(this.reference).orElseThrow();
		QuoteByLink.accept(this.context, this.reference, yes(offered.sha256()), byLink());

		assertConflict("déjà été accepté",
				() -> QuoteByLink.accept(this.context, this.reference, yes(offered.sha256()), byLink()));
	}

	@Test
	void keepsTheTaskOpenWhenHoursAreRefused() {
		assertThatThrownBy(() -> prepare("HOURLY", 0.5)).isInstanceOf(WebApplicationException.class)
			.hasMessageContaining("entre 1 et 500");

		assertThat(task(PREPARE)).isNotNull();
		assertThat(this.quotes.draft(this.reference).state()).isEqualTo(QuoteState.PRICED);
	}

	@Test
	void keepsTheTaskOpenWhenTheDecisionIsMissingOrTheDiscountTooHigh() {
		prepare("PACKAGE", 24.0);

		assertThatThrownBy(() -> complete(APPROVE, "office-manager", Map.of("discountPercent", 0)))
			.isInstanceOf(WebApplicationException.class);
		assertThatThrownBy(() -> approve(Map.of("discountPercent", 51))).isInstanceOf(WebApplicationException.class)
			.hasMessageContaining("entre 0 et 50");
		assertThat(task(APPROVE)).isNotNull();
	}

	@Test
	void anAssistantDoesNotApprove() {
		prepare("PACKAGE", 24.0);

		assertThatThrownBy(() -> complete(APPROVE, "assistant", Map.of("decision", "APPROVE", "discountPercent", 0)))
			.isInstanceOf(WebApplicationException.class);
	}

	@Test
	void leavesNothingInTheEngineButTheTwoDecisions() {
		sendOne();
		QuoteByLink.accept(this.context, this.reference,
				yes(this.quotes.offered(this.reference).orElseThrow().sha256()), byLink());

		assertThat(this.engine.getHistoryService()
			.createHistoricVariableInstanceQuery()
			.processInstanceIdIn(instance())
			.list()).extracting((variable) -> variable.getName() + "=" + variable.getValue())
			.containsExactlyInAnyOrder("quoteApproved=true", "quoteAnswer=accepted");
	}

	private void sendOne() {
		prepare("PACKAGE", 24.0);
		approve(Map.of("discountPercent", 0));
	}

	private void prepare(String formula, double hours) {
		complete(PREPARE, "assistant", Map.of("formula", formula, "hours", hours, "startOn", "2027-01-04"));
	}

	private void approve(Map<String, Object> granted) {
		Map<String, Object> values = new java.util.HashMap<>(granted);
		values.put("decision", "APPROVE");
		values.put("validityDays", 30);
		complete(APPROVE, "office-manager", values);
		Jobs.run(this.engine, this.reference.value());
	}

	private void complete(String key, String group, Map<String, Object> values) {
		signIn(group);
		try {
			this.engine.getFormService().submitTaskForm(task(key).getId(), values);
		}
		finally {
			signOut();
		}
	}

	private Map<String, Object> shown(String key, String group) {
		signIn(group);
		Map<String, Object> shown = this.engine.getFormService().getTaskFormVariables(task(key).getId());
		signOut();
		return shown;
	}

	private void signIn(String group) {
		this.engine.getIdentityService().setAuthentication(group, List.of(group), List.of(this.tenant));
	}

	private Task task(String key) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.reference.value())
			.taskDefinitionKey(key)
			.singleResult();
	}

	private boolean isOver() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.reference.value(), "quote")
			.count() == 0;
	}

	private String instance() {
		return this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(this.reference.value())
			.singleResult()
			.getId();
	}

	private Optional<String> outcome() {
		return this.engagements.get(this.reference).stageOutcome();
	}

	private Whereabouts whereabouts() {
		return this.engagements.get(this.reference).whereabouts();
	}

	private List<String> subjects() {
		return this.outbox.of(this.reference.value()).stream().map(OutgoingMail::subject).toList();
	}

	private Answer byLink() {
		return new Answer(Answer.How.LINK, this.engagements.get(this.reference).contactId(), this.clock.instant());
	}

	private static Acceptance onPaper(String sha256, LocalDate on) {
		Acceptance yes = yes(sha256);
		return new Acceptance(sha256, yes.name(), yes.capacity(), Set.of(), new OnPaper(Optional.of(on),
				SigningPlace.OFF_PREMISES, Optional.of("%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII))));
	}

	private static Acceptance yes(String sha256) {
		return new Acceptance(sha256, new PersonName("Camille Durand"), new FreeText("gérante"),
				Set.of(Consent.QUOTE_READ, Consent.AUTHORISED));
	}

	private static void assertConflict(String sentence, Runnable verb) {
		assertThatThrownBy(verb::run).isInstanceOfSatisfying(Refused.class, (refused) -> {
			assertThat(refused.status()).isEqualTo(409);
			assertThat(refused.sentence()).contains(sentence);
		});
	}

}
