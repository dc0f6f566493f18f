package fr.intendance.needsreview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.CoversProcess;
import fr.intendance.Jobs;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.Answer.How;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Refused;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.needsreview.HoursEstimate.Line;
import fr.intendance.needsreview.Verdict.Ruling;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

@ApplicationTest
@CoversProcess("needs-review")
class NeedsReviewProcessTest {

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Questionnaires questionnaires;

	@Autowired
	private NeedsReviews reviews;

	@Autowired
	private SpecificationAgreements agreements;

	@Autowired
	private SpecificationCorrections corrections;

	@Autowired
	private DecisionTables tables;

	@Autowired
	private Documents documents;

	@Autowired
	private Processes processes;

	@Autowired
	private Outbox outbox;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	@BeforeEach
	void aClientIsQualified() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.reference = engagement.reference();
		this.processes.start("needs-review", this.reference.value(), engagement.clientId());
	}

	@AfterEach
	void nobodyIsSignedInAnyMore() {
		this.engine.getIdentityService().clearAuthentication();
	}

	@Test
	void goesFromTheQuestionnaireToAnAgreedSpecification() throws Exception {
		answer(AnswersFixture.workedExample());
		submitReview(Map.of("decision", "REVIEWED", "advice", "Commencez par les devis."));
		Jobs.run(this.engine, this.reference.value());
		this.agreements.agree(this.reference, byLink());

		AgreedNeeds needs = this.reviews.needs(this.reference).orElseThrow();
		assertThat(needs.estimate().total()).isEqualTo("23.26");
		assertThat(needs.hours()).isEqualTo(24);
		assertThat(needs.packageHours()).isEqualTo(30);
		assertThat(needs.startsOn()).contains(LocalDate.of(2026, 12, 15));
		assertThat(text(needs.specification())).contains("Cahier des charges", "Atelier Durand", "23 h 16", "24 h",
				"30 h", "Commencez par les devis.");
		assertThat(subjects()).containsExactly("Votre questionnaire\u00a0: vingt minutes pour faire le point",
				"Votre cahier des charges " + needs.specification());
		assertThat(outcome()).contains("reviewed");
		assertThat(isOver()).isTrue();
	}

	@Test
	void namesTheClientInTheSpecificationAsItNamedItself() throws Exception {
		Map<String, Object> typed = AnswersFixture.workedExample();
		typed.putAll(Map.of("legal-form", "SARL", "siret", "123 456 782 00010", "street", "12 rue des Tanneurs",
				"postal-code", "69005", "city", "Lyon"));

		answer(typed);
		submitReview(Map.of("decision", "REVIEWED", "advice", "Commencez par les devis."));
		Jobs.run(this.engine, this.reference.value());

		assertThat(text(this.reviews.needs(this.reference).orElseThrow().specification())).contains("SARL",
				"12 rue des Tanneurs", "69005 LYON", "123 456 782 00010");
	}

	@Test
	void leavesTheVatToAClientThatSaysItIsInAnotherState() throws Exception {
		Map<String, Object> typed = AnswersFixture.workedExample();
		typed.putAll(Map.of("state", "BE", "vat-number", "be 0123.456.749", "street", "Steenstraat 12", "postal-code",
				"9000", "city", "Gent"));

		answer(typed);

		assertThat(this.engagements.addressee(this.reference).abroad()).isTrue();
		assertThat(this.engagements.addressee(this.reference).party().address()).endsWith("9000 GENT", "BELGIQUE");
	}

	@Test
	void keepsAnswersAsTheyAreTypedAndTakesThemBack() {
		this.questionnaires.save(this.reference, Map.of("quotes", "15", "activity", "Menuiserie"));
		this.questionnaires.save(this.reference, Map.of("quotes", "", "activity", "Ébénisterie 🪑"));

		Answers answers = this.questionnaires.answers(this.reference);
		assertThat(answers.values()).containsExactly(Map.entry("activity", "Ébénisterie 🪑"));
	}

	@Test
	void keepsNoneOfTheAnswersWhenOneDoesNotFit() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.questionnaires.save(this.reference, Map.of("activity", "Menuiserie", "quotes", "?")))
			.satisfies((refused) -> assertThat(refused.field()).contains("quotes"));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.questionnaires.save(this.reference, Map.of("shoe-size", "43")));

		assertThat(this.questionnaires.answers(this.reference).values()).isEmpty();
	}

	@Test
	void asksForWhatIsMissingBeforeItIsSent() {
		this.questionnaires.save(this.reference, Map.of("activity", "Menuiserie"));

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.questionnaires.submit(this.reference, byLink()))
			.satisfies((refused) -> assertThat(refused.field()).contains("wished-services"));
		assertThat(this.questionnaires.isSubmitted(this.reference)).isFalse();
	}

	@Test
	void takesASecondSendingCalmly() {
		answer(AnswersFixture.workedExample());

		this.questionnaires.submit(this.reference, byLink());

		assertThat(task()).isNotNull();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.questionnaires.save(this.reference, Map.of("quotes", "99")));
	}

	@Test
	void leavesToOthersWhatTheLawReservesToThem() {
		Map<String, Object> answers = AnswersFixture.workedExample();
		answers.put(Questionnaire.WISHED_SERVICES, List.of("INVOICING", "PAYSLIPS", "BOOKKEEPING"));
		answer(answers);

		assertThat(this.reviews.verdicts(this.reference)).extracting(Verdict::service, Verdict::ruling)
			.containsExactly(tuple("INVOICING", Ruling.OK), tuple("BOOKKEEPING", Ruling.BLOCK),
					tuple("PAYSLIPS", Ruling.WARN));
		assertThat(this.reviews.estimate(this.reference).lines()).extracting(Line::unit).containsExactly("INVOICE");
	}

	@Test
	void showsTheEstimateLineByLine() {
		answer(AnswersFixture.workedExample());
		signIn();

		Map<String, Object> shown = this.engine.getFormService().getTaskFormVariables(task().getId());

		assertThat(shown.get("shownHours")).isEqualTo("24\u00a0h, soit un forfait de 30\u00a0h");
		assertThat((String) shown.get("shownEstimate")).contains("Devis simple", "15 × 20\u00a0min = 300\u00a0min",
				"19,58\u00a0h", "23,26\u00a0h");
		assertThat((String) shown.get("shownVerdicts")).contains("Facturation\u00a0: possible.");
	}

	@Test
	void followsTheHoursThatThePersonCorrected() {
		answer(AnswersFixture.workedExample());
		submitReview(Map.of("decision", "REVIEWED", "reviewedHours", 18.5, "reason", "Moins de relances."));
		Jobs.run(this.engine, this.reference.value());

		AgreedNeeds needs = this.reviews.needs(this.reference).orElseThrow();
		assertThat(needs.hours()).isEqualTo(19);
		assertThat(needs.packageHours()).isEqualTo(20);
	}

	@Test
	void refusesACorrectionWithoutAReason() {
		answer(AnswersFixture.workedExample());

		assertThatThrownBy(() -> submitReview(Map.of("decision", "REVIEWED", "reviewedHours", 18.5)))
			.hasMessageStartingWith("Dites pourquoi");
		assertThatThrownBy(
				() -> submitReview(Map.of("decision", "REVIEWED", "reviewedHours", 0.25, "reason", "Si peu.")))
			.hasMessageContaining("entre 1 et 300");
		assertThat(task()).isNotNull();
	}

	@Test
	void goesNoFurtherWhenTheLawReservesEverything() throws Exception {
		Map<String, Object> answers = AnswersFixture.workedExample();
		answers.put(Questionnaire.WISHED_SERVICES, List.of("BOOKKEEPING", "TAX_RETURNS"));
		answer(answers);

		assertThatThrownBy(() -> submitReview(Map.of("decision", "REVIEWED"))).hasMessageContaining("hors périmètre");
		submitReview(Map.of("decision", "OUT_OF_SCOPE", "advice", "Un expert-comptable vous aidera."));
		Jobs.run(this.engine, this.reference.value());

		assertThat(outcome()).contains("outOfScope");
		assertThat(subjects()).contains("Notre réponse après l’état des lieux");
		assertThat(text(this.documents.of(this.reference.value()).get(0).number())).contains("Lettre de réponse",
				"Un expert-comptable vous aidera.", "Saisie et tenue de la", "Déclarations fiscales");
		assertThat(isOver()).isTrue();
	}

	@Test
	void endsInSilenceWhenNobodyAnswers() {
		waitForever();

		assertThat(outcome()).contains("silent");
		assertThat(isOver()).isTrue();
	}

	@Test
	void endsInSilenceWhenNobodyAgrees() {
		answer(AnswersFixture.workedExample());
		submitReview(Map.of("decision", "REVIEWED"));
		Jobs.run(this.engine, this.reference.value());

		waitForever();

		assertThat(outcome()).contains("silent");
		assertThat(isOver()).isTrue();
	}

	@Test
	void goesBackToTheReviewForACorrectionAndIssuesANewVersion() {
		String first = untilSpecification();
		this.corrections.ask(this.reference, new FreeText("Soixante factures."), byLink());
		assertThat(this.corrections.wish(this.reference)).contains(new FreeText("Soixante factures."));
		this.questionnaires.correct(this.reference, Map.of("invoices", "60"));
		submitReview(Map.of("decision", "REVIEWED"));
		Jobs.run(this.engine, this.reference.value());

		AgreedNeeds needs = this.reviews.needs(this.reference).orElseThrow();
		assertThat(needs.specification()).isEqualTo(first + "-2");
		assertThat(needs.hours()).isGreaterThan(24);
		assertThat(this.corrections.replaced(this.reference)).contains(first);
		assertThat(this.corrections.wish(this.reference)).isEmpty();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.agreements.agree(this.reference, first, byLink()))
			.withMessageContaining("a été remplacé par le " + first + "-2");
		this.agreements.agree(this.reference, first + "-2", byLink());
		assertThat(outcome()).contains("reviewed");
		assertThat(isOver()).isTrue();
	}

	@Test
	void countsTheVersionsInTheSuffixOfTheNumber() {
		String first = untilSpecification();
		for (int time = 2; time <= 4; time++) {
			this.corrections.ask(this.reference, new FreeText("Encore."), byLink());
			submitReview(Map.of("decision", "REVIEWED"));
			Jobs.run(this.engine, this.reference.value());
		}

		assertThat(this.documents.of(this.reference.value())).extracting(Document::number)
			.containsExactly(first, first + "-2", first + "-3", first + "-4");
	}

	@Test
	void takesACorrectionOnceAndOnlyWhileTheAgreementIsAwaited() {
		FreeText wish = new FreeText("Soixante factures.");
		assertThatThrownBy(() -> this.corrections.ask(this.reference, wish, byLink()))
			.hasMessageContaining("pas encore");
		untilSpecification();
		assertThatThrownBy(() -> this.corrections.ask(this.reference, new FreeText(" "), byLink()))
			.hasMessageContaining("ce qui manque");
		assertThatThrownBy(() -> this.questionnaires.correct(this.reference, Map.of("invoices", "60")))
			.hasMessageContaining("aucune correction");
		this.corrections.ask(this.reference, wish, byLink());

		assertThatThrownBy(() -> this.corrections.ask(this.reference, wish, byLink()))
			.hasMessageContaining("est notée");
		assertThatThrownBy(() -> this.agreements.agree(this.reference, byLink()))
			.hasMessageContaining("nouvelle version");
		assertThat(task()).isNotNull();
	}

	private String untilSpecification() {
		answer(AnswersFixture.workedExample());
		submitReview(Map.of("decision", "REVIEWED"));
		Jobs.run(this.engine, this.reference.value());
		return this.reviews.needs(this.reference).orElseThrow().specification();
	}

	@Test
	void knowsAVerdictForEveryServiceAndMinutesForEveryUnit() {
		Questionnaire all = this.questionnaires.questions();
		String services = String.join(" ", all.question(Questionnaire.WISHED_SERVICES).orElseThrow().choices());
		Map<String, String> everything = new HashMap<>(Map.of(Questionnaire.WISHED_SERVICES, services));
		all.questions()
			.filter((question) -> question.type() == QuestionType.NUMBER)
			.forEach((question) -> everything.put(question.code(), "12"));

		List<Verdict> verdicts = this.tables.verdicts(new Answers(everything));
		HoursEstimate estimate = this.tables.estimate(new Answers(everything), verdicts);

		assertThat(verdicts).hasSize(30).allSatisfy((verdict) -> assertThat(verdict.reason()).isNotBlank());
		assertThat(estimate.lines()).hasSize(19).allSatisfy((line) -> assertThat(line.minutesEach()).isPositive());
		assertThat(estimate.factors()).hasSize(2);
		assertThat(estimate.total()).isGreaterThan(BigDecimal.ZERO);
	}

	@Test
	void keepsNothingPersonalInTheEngine() {
		Map<String, Object> answers = AnswersFixture.workedExample();
		answers.put("goals", "Canari bleu");
		answer(answers);
		submitReview(Map.of("decision", "REVIEWED", "advice", "Canari jaune"));

		assertThat(this.engine.getHistoryService()
			.createHistoricVariableInstanceQuery()
			.list()
			.stream()
			.map((variable) -> String.valueOf(variable.getValue()))).noneMatch((value) -> value.contains("Canari"));
	}

	private void answer(Map<String, Object> answers) {
		this.questionnaires.save(this.reference, answers);
		this.questionnaires.submit(this.reference, byLink());
	}

	private Answer byLink() {
		return new Answer(How.LINK, "contact", this.clock.instant());
	}

	private void submitReview(Map<String, Object> values) {
		signIn();
		try {
			this.engine.getFormService().submitTaskForm(task().getId(), new HashMap<>(values));
		}
		finally {
			this.engine.getIdentityService().clearAuthentication();
		}
	}

	private void signIn() {
		this.engine.getIdentityService().setAuthentication("manager", List.of("office-manager"), List.of());
	}

	private void waitForever() {
		while (!isOver()) {
			this.clock.moveTo(Jobs.nextTimer(this.engine, this.reference.value()).toInstant());
			Jobs.run(this.engine, this.reference.value());
		}
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

	private List<String> subjects() {
		return this.outbox.of(this.reference.value()).stream().map(OutgoingMail::subject).toList();
	}

	private Optional<String> outcome() {
		return this.engagements.get(this.reference).stageOutcome();
	}

	private String text(String number) throws Exception {
		Document document = this.documents.find(number).orElseThrow();
		try (PDDocument pdf = Loader.loadPDF(this.documents.content(document))) {
			return new PDFTextStripper().getText(pdf).replaceAll("[\\u00a0\\u202f]", " ");
		}
	}

}
