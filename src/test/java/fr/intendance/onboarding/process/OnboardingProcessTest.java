package fr.intendance.onboarding.process;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.client.Whereabouts;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.document.Pages;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.onboarding.AcceptedEngagements;
import fr.intendance.onboarding.ContractByLink;
import fr.intendance.onboarding.ContractDrafts;
import fr.intendance.onboarding.Contracting;
import fr.intendance.onboarding.Contracts;
import fr.intendance.onboarding.FirmClock;
import fr.intendance.onboarding.HandedPiece;
import fr.intendance.onboarding.OnboardingState;
import fr.intendance.onboarding.PieceCheck;
import fr.intendance.onboarding.PieceState;
import fr.intendance.onboarding.Pieces;
import fr.intendance.onboarding.Signature;
import fr.intendance.onboarding.SigningConsent;
import fr.intendance.onboarding.Withdrawals;
import fr.intendance.quote.Formula;
import jakarta.ws.rs.WebApplicationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationTest
@CoversProcess("onboarding")
class OnboardingProcessTest {

	private static final byte[] PDF = "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII);

	private static final String KICK_OFF = OnboardingModel.HOLD_KICK_OFF;

	private static final String VIGILANCE = OnboardingModel.SEND_VIGILANCE_ATTESTATION;

	private static final String READY = OnboardingModel.CONFIRM_READY_TO_SERVE;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Contracting contracting;

	@Autowired
	private ContractDrafts drafts;

	@Autowired
	private Pieces pieces;

	@Autowired
	private PieceCheck check;

	@Autowired
	private FirmClock firmClock;

	@Autowired
	private Withdrawals withdrawals;

	@Autowired
	private Timeline timeline;

	@Autowired
	private Contracts contracts;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Documents documents;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Processes processes;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	private String tenant;

	@AfterEach
	void signOut() {
		this.engine.getIdentityService().clearAuthentication();
	}

	@Test
	void goesFromTheAcceptedQuoteToTheContractInForce() {
		start(AcceptedEngagements.ofAPackage(this.context));
		sign();
		handInEverything();
		complete(KICK_OFF, "assistant", Map.of("heldOn", "2026-11-23", "notes", "Priorité aux relances."));
		complete(VIGILANCE, "assistant", Map.of("sentOn", "2026-11-23"));
		complete(READY, "office-manager", allSet("2027-01-05"));
		Jobs.run(this.engine, this.reference.value());

		Contracts.InForce contract = this.contracts.inForce(this.reference).orElseThrow();
		assertThat(contract.number()).matches("CP-2026-\\d{4}");
		assertThat(contract.formula()).isEqualTo(Formula.PACKAGE);
		assertThat(contract.includedHours()).isEqualByComparingTo("30");
		assertThat(contract.priceCents()).isEqualTo(119700);
		assertThat(contract.hourlyCents()).isEqualTo(4275);
		assertThat(contract.overageCents()).isEqualTo(4800);
		assertThat(contract.startOn()).isEqualTo(LocalDate.of(2027, 1, 5));
		assertThat(contract.services()).contains(new Contracts.Service("QUOTES", "Devis")).hasSize(6);
		assertThat(this.engagements.get(this.reference).stageOutcome()).contains("active");
		assertThat(isOver()).isTrue();
		assertThat(subjects()).endsWith("Votre contrat " + contract.number() + " est prêt à signer",
				"Votre code pour signer le contrat n°\u00a0" + contract.number() + " et ses annexes",
				"Dossier " + this.reference + "\u00a0: contrat signé",
				"Votre contrat " + contract.number() + " est signé",
				"Dossier " + this.reference + "\u00a0: certificat d’acceptation " + certificate(),
				"Quelques pièces pour préparer votre démarrage", "Bienvenue\u00a0: nous commençons le 5 janvier 2027");
		assertThat(text(last())).contains("Fiche d’accueil FA-2026-", "Chez vous, Camille Durand", contract.number(),
				"5 février 2027");
	}

	/** That of the contract comes after that of the quote. */
	private String certificate() {
		return this.documents.of(this.reference.value())
			.stream()
			.filter((one) -> one.kind().equals("evidence-certificate"))
			.map(Document::number)
			.reduce((quote, contract) -> contract)
			.orElseThrow();
	}

	@Test
	void drawsUpTheDocumentsFromWhatWasAgreed() {
		start(AcceptedEngagements.ofAPackage(this.context));

		List<Document> documents = this.contracting.toSign(this.reference);

		assertThat(documents).extracting(Document::kind)
			.containsExactly("onboarding-contract", "onboarding-confidentiality", "onboarding-data-processing",
					"onboarding-billing-mandate");
		assertThat(text(documents.get(0))).contains("Atelier Durand", "Camille Durand, gérante", "Forfait mensuel",
				"Remise");
		assertThat(text(documents.get(1))).contains(documents.get(0).number());
		assertThat(text(documents.get(2))).contains("Devis", "authentification à deux facteurs");
		assertThat(text(documents.get(3))).contains("Mandat de facturation MF-2026-", documents.get(0).number(),
				"Camille Durand, gérante");
	}

	@Test
	void drawsUpNothingThatNobodyReadOver() {
		this.reference = AcceptedEngagements.ofAPackage(this.context);
		this.tenant = this.engagements.get(this.reference).clientId();
		this.processes.start("onboarding", this.reference.value(), this.tenant);

		assertThat(shown(OnboardingModel.REVIEW_CONTRACT).get("shownTerms").toString()).contains("Forfait mensuel",
				"1\u202f197,00\u00a0€ hors taxes par mois", "Début\u00a0: 4 janvier 2027");
		assertThat(whereabouts()).isEqualTo("review-contract");
		assertThatThrownBy(() -> review(Map.of("rereadParties", true, "rereadTerms", true)))
			.isInstanceOf(WebApplicationException.class)
			.hasMessageContaining("Relisez chaque point");
		assertThat(this.contracting.toSign(this.reference)).isEmpty();
		assertThat(Pages.text(this.drafts.preview(this.reference))).contains("Projet", "Atelier Durand");
	}

	@Test
	void endsInSilenceWhenNobodySigns() {
		start(AcceptedEngagements.ofAMission(this.context));

		while (!isOver()) {
			this.clock.moveTo(Jobs.nextTimer(this.engine, this.reference.value()).toInstant().plusSeconds(1));
			Jobs.run(this.engine, this.reference.value());
		}

		assertThat(this.engagements.get(this.reference).stageOutcome()).contains("silent");
		assertThat(this.contracting.state(this.reference)).contains(OnboardingState.UNSIGNED);
		assertThat(this.contracts.inForce(this.reference)).isEmpty();
		assertConflict("délai de signature", this::sign);
	}

	@Test
	void asksForNoAttestationBelowTheThreshold() {
		start(AcceptedEngagements.ofAMission(this.context));
		sign();

		assertThat(task(VIGILANCE)).isNull();
		assertThat(task(KICK_OFF)).isNotNull();
	}

	@Test
	void takesASignatureOnlyForWhatWasShown() {
		start(AcceptedEngagements.ofAMission(this.context));
		Signature other = signature(Map.of("CP-2026-0001", "ab".repeat(32)));

		assertConflict("remplacés", () -> ContractByLink.sign(this.context, this.reference, other, byLink()));

		assertThat(this.contracting.state(this.reference)).contains(OnboardingState.SENT);
	}

	@Test
	void takesASecondSignatureCalmly() {
		start(AcceptedEngagements.ofAMission(this.context));
		sign();

		assertConflict("déjà signés", this::sign);
	}

	@Test
	void asksForThePiecesThatTheServicesNeed() {
		start(AcceptedEngagements.ofAPackage(this.context));
		sign();

		assertThat(this.pieces.of(this.reference)).extracting(HandedPiece::code)
			.containsExactly("registration", "letterhead", "bank-details", "accountant", "billing-access");
		assertThat(whereabouts()).isEqualTo("pieces");
	}

	@Test
	void waitsForTheLastPieceAndThenForTheMeeting() {
		start(AcceptedEngagements.ofAPackage(this.context));
		sign();
		this.pieces.waive(this.reference, "letterhead", "assistant");
		String before = whereabouts();

		handInEverything();
		this.pieces.accept(this.reference, "registration", "assistant");

		assertThat(before).isEqualTo("pieces");
		assertThat(whereabouts()).isEqualTo("hold-kick-off");
		assertThat(this.pieces.of(this.reference)).extracting(HandedPiece::state)
			.containsExactly(PieceState.ACCEPTED, PieceState.WAIVED, PieceState.HANDED_IN, PieceState.HANDED_IN,
					PieceState.HANDED_IN);
		assertThat(this.pieces.content(this.reference, "registration")).get().isEqualTo(PDF);
	}

	@Test
	void leavesItToTheFirmWhenThePiecesDoNotCome() {
		start(AcceptedEngagements.ofAPackage(this.context));
		sign();

		while (isAwaited("pieces")) {
			this.clock.moveTo(Jobs.nextTimer(this.engine, this.reference.value()).toInstant().plusSeconds(1));
			Jobs.run(this.engine, this.reference.value());
		}
		String afterwards = whereabouts();
		complete(KICK_OFF, "assistant", Map.of("heldOn", "2026-11-23"));

		assertThat(afterwards).isEqualTo("hold-kick-off");
		assertThat(whereabouts()).isEqualTo("send-vigilance-attestation");
	}

	@Test
	void showsWhatIsThereBeforeTheSecondLook() {
		start(AcceptedEngagements.ofAMission(this.context));
		sign();
		handInEverything();
		complete(KICK_OFF, "assistant", Map.of("heldOn", "2026-11-23"));

		assertThat(shown(READY).get("shownPieces")).asString()
			.contains("RIB à porter sur vos factures\u00a0: reçu, à contrôler");
		assertThat(whereabouts()).isEqualTo("confirm-ready-to-serve");
	}

	@Test
	void asksForAPieceOnceMoreAndLetsTheFirmSClockStandStill() {
		start(AcceptedEngagements.ofAPackage(this.context));
		sign();
		handInEverything();
		Date due = task(KICK_OFF).getDueDate();

		this.check.sendBack(this.reference, "registration", new FreeText("La photo est floue."));
		HandedPiece sentBack = this.pieces.of(this.reference).get(0);
		String meanwhile = whereabouts();
		this.clock.moveTo(this.clock.instant().plus(Duration.ofDays(3)));
		this.pieces.handIn(this.reference, "registration", PDF, byLink());

		assertThat(sentBack.state()).isEqualTo(PieceState.SENT_BACK);
		assertThat(sentBack.reason()).contains(new FreeText("La photo est floue."));
		assertThat(meanwhile).isEqualTo("pieces");
		assertThat(whereabouts()).isEqualTo("hold-kick-off");
		assertThat(subjects()).endsWith("Une pièce à nous renvoyer");
		assertThat(task(KICK_OFF).getDueDate()).isAfterOrEqualTo(Date.from(due.toInstant().plus(Duration.ofDays(3))));
		assertThat(this.firmClock.daysStopped(this.reference)).isEqualTo(3);
		assertThat(this.firmClock.start(this.reference)).isEqualTo(LocalDate.of(2027, 1, 7));
		assertThat(this.timeline.of(this.reference)).filteredOn((entry) -> entry.event().equals("clock.suspended"))
			.extracting(TimelineEntry::about)
			.containsExactly("2026-11-23/2026-11-26");
	}

	@Test
	void beginsNoServiceWhileAPieceIsAskedForAgain() {
		start(AcceptedEngagements.ofAMission(this.context));
		sign();
		handInEverything();
		complete(KICK_OFF, "assistant", Map.of("heldOn", "2026-11-23"));
		this.check.sendBack(this.reference, "registration", new FreeText("Elle date de 2019."));

		assertThatThrownBy(() -> complete(READY, "office-manager", allSet("2027-01-05")))
			.isInstanceOf(WebApplicationException.class)
			.hasMessageContaining("redemandée");
		this.pieces.waive(this.reference, "registration", "manager");
		complete(READY, "office-manager", allSet("2027-01-05"));
		Jobs.run(this.engine, this.reference.value());

		assertThat(isOver()).isTrue();
		assertConflict("n’attend pas de contrôle",
				() -> this.check.sendBack(this.reference, "registration", new FreeText("Trop tard.")));
		assertConflict("directement",
				() -> this.check.sendBack(this.reference, "bank-details", new FreeText("Trop tard.")));
	}

	@Test
	void goesOnRemindingOfWhatWasSentBackWhileOthersAreMissing() {
		start(AcceptedEngagements.ofAMission(this.context));
		sign();
		this.pieces.handIn(this.reference, "registration", PDF, byLink());

		this.check.sendBack(this.reference, "registration", new FreeText("Une page manque."));
		Refused empty = Refusal.of(() -> this.check.sendBack(this.reference, "registration", new FreeText(" ")));

		assertThat(whereabouts()).isEqualTo("pieces");
		assertThat(empty.field()).contains("reason");
		assertThat(isAwaited("pieces")).isTrue();
	}

	@Test
	void startsNothingBeforeTheClientCanWithdrawNoMore() {
		this.reference = AcceptedEngagements.ofAMission(this.context);
		this.tenant = this.engagements.get(this.reference).clientId();
		this.processes.start("onboarding", this.reference.value(), this.tenant);
		Map<String, Object> said = new HashMap<>(Map.of("rereadParties", true, "rereadServices", true, "rereadTerms",
				true, "signingPlace", "OFF_PREMISES", "outsideMainActivity", true));
		assertThatThrownBy(() -> review(said)).isInstanceOf(WebApplicationException.class)
			.hasMessageContaining("effectif");
		said.put("headcount", 5);
		review(said);
		sign();
		handInEverything();
		complete(KICK_OFF, "assistant", Map.of("heldOn", "2026-11-23"));

		assertThatThrownBy(() -> complete(READY, "office-manager", allSet("2026-12-07")))
			.isInstanceOf(WebApplicationException.class)
			.hasMessageContaining("7 décembre 2026");
		complete(READY, "office-manager", allSet("2026-12-08"));
		Jobs.run(this.engine, this.reference.value());

		Withdrawals.Window window = this.withdrawals.window(this.reference).orElseThrow();
		assertThat(window.lastDay()).isEqualTo(LocalDate.of(2026, 12, 7));
		assertThat(window.noPaymentBefore()).isEqualTo(LocalDate.of(2026, 12, 1));
		assertThat(this.documents.of(this.reference.value())).extracting(Document::kind)
			.contains("onboarding-withdrawal");
		assertThat(text(this.contracting.toSign(this.reference).get(0))).contains("Droit de rétractation");
		assertThat(isOver()).isTrue();
	}

	@Test
	void keepsTheTaskOpenWhenAPointIsOpen() {
		start(AcceptedEngagements.ofAMission(this.context));
		sign();
		handInEverything();
		complete(KICK_OFF, "assistant", Map.of("heldOn", "2026-11-23"));
		Map<String, Object> values = allSet("2027-01-05");
		values.put("accessWorking", false);

		assertThatThrownBy(() -> complete(READY, "office-manager", values)).isInstanceOf(WebApplicationException.class)
			.hasMessageContaining("à régler");

		assertThat(task(READY)).isNotNull();
	}

	@Test
	void keepsTheTasksOpenWhenTheDayIsToCome() {
		start(AcceptedEngagements.ofAPackage(this.context));
		sign();

		assertThatThrownBy(() -> complete(KICK_OFF, "assistant", Map.of("heldOn", "2026-12-24")))
			.isInstanceOf(WebApplicationException.class);
		assertThatThrownBy(() -> complete(VIGILANCE, "assistant", Map.of("sentOn", "2026-12-24")))
			.isInstanceOf(WebApplicationException.class);
		assertThat(task(KICK_OFF)).isNotNull();
		assertThat(task(VIGILANCE)).isNotNull();
	}

	@Test
	void leavesNothingPersonalInTheEngine() {
		start(AcceptedEngagements.ofAMission(this.context));
		sign();
		complete(KICK_OFF, "assistant", Map.of("heldOn", "2026-11-23", "notes", "Canari vert"));

		assertThat(this.engine.getHistoryService().createHistoricVariableInstanceQuery().list())
			.noneMatch((variable) -> String.valueOf(variable.getValue()).contains("Canari"));
	}

	private void start(EngagementReference accepted) {
		this.reference = accepted;
		this.tenant = this.engagements.get(accepted).clientId();
		this.processes.start("onboarding", accepted.value(), this.tenant);
		review(Map.of("rereadParties", true, "rereadServices", true, "rereadTerms", true));
	}

	private void review(Map<String, Object> values) {
		complete(OnboardingModel.REVIEW_CONTRACT, "office-manager", values);
		Jobs.run(this.engine, this.reference.value());
	}

	private boolean isAwaited(String answer) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.reference.key(answer))
			.count() == 1;
	}

	private void sign() {
		ContractByLink.sign(this.context, this.reference,
				signature(this.contracting.toSign(this.reference)
					.stream()
					.collect(Collectors.toMap(Document::number, Document::sha256))),
				byLink());
	}

	private void handInEverything() {
		for (HandedPiece piece : this.pieces.of(this.reference)) {
			if (piece.state() == PieceState.REQUESTED && piece.file()) {
				this.pieces.handIn(this.reference, piece.code(), PDF, byLink());
			}
			else if (piece.state() == PieceState.REQUESTED) {
				this.pieces.handOver(this.reference, piece.code(), new FreeText("C’est fait."), byLink());
			}
		}
	}

	private void complete(String key, String group, Map<String, Object> values) {
		this.engine.getIdentityService().setAuthentication(group, List.of(group), List.of(this.tenant));
		try {
			this.engine.getFormService().submitTaskForm(task(key).getId(), values);
		}
		finally {
			signOut();
		}
	}

	private Map<String, Object> shown(String key) {
		this.engine.getIdentityService().setAuthentication("manager", List.of("office-manager"), List.of());
		Map<String, Object> shown = this.engine.getFormService().getTaskFormVariables(task(key).getId());
		signOut();
		return shown;
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
			.processInstanceBusinessKey(this.reference.value(), "onboarding")
			.count() == 0;
	}

	private String whereabouts() {
		Whereabouts whereabouts = this.engagements.get(this.reference).whereabouts();
		return whereabouts.waitingOn();
	}

	private List<String> subjects() {
		return this.outbox.of(this.reference.value()).stream().map(OutgoingMail::subject).toList();
	}

	private Document last() {
		List<Document> documents = this.documents.of(this.reference.value());
		return documents.get(documents.size() - 1);
	}

	private String text(Document document) {
		return Pages.text(this.documents.content(document));
	}

	private Answer byLink() {
		return new Answer(Answer.How.LINK, this.engagements.get(this.reference).contactId(), this.clock.instant());
	}

	private static Map<String, Object> allSet(String startOn) {
		return new HashMap<>(Map.of("piecesReceived", true, "accessWorking", true, "contactConfirmed", true,
				"firstMonthPlanned", true, "startOn", startOn));
	}

	private static Signature signature(Map<String, String> documents) {
		return new Signature(new PersonName("Camille Durand"), new FreeText("gérante"), Set.of(SigningConsent.values()),
				documents);
	}

	private static void assertConflict(String sentence, Runnable verb) {
		assertThatThrownBy(verb::run).isInstanceOfSatisfying(Refused.class, (refused) -> {
			assertThat(refused.status()).isEqualTo(409);
			assertThat(refused.sentence()).contains(sentence);
		});
	}

}
