package fr.intendance.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.Jobs;
import fr.intendance.access.Rereading;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Enquiries;
import fr.intendance.client.FreeText;
import fr.intendance.client.HandedFile;
import fr.intendance.client.PersonName;
import fr.intendance.client.Scans;
import fr.intendance.engine.Processes;
import fr.intendance.needsreview.AnswersFixture;
import fr.intendance.needsreview.NeedsReviews;
import fr.intendance.needsreview.Questionnaires;
import fr.intendance.needsreview.ReviewedNeeds;
import fr.intendance.needsreview.SpecificationAgreements;
import fr.intendance.onboarding.AcceptedEngagements;
import fr.intendance.onboarding.Contracting;
import fr.intendance.onboarding.HandedPiece;
import fr.intendance.onboarding.OnboardingState;
import fr.intendance.onboarding.PieceState;
import fr.intendance.onboarding.Pieces;
import fr.intendance.quote.Approval;
import fr.intendance.quote.Formula;
import fr.intendance.quote.Preparation;
import fr.intendance.quote.QuoteState;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.Quoting;
import fr.intendance.quote.ReviewedEngagements;
import fr.intendance.reporting.ReportState;
import fr.intendance.reporting.Reporting;
import fr.intendance.reporting.Reports;
import fr.intendance.reporting.Scheduling;
import fr.intendance.work.MandateFixture;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What the firm writes down for clients of every stage after the first. */
@ApplicationTest
class AnswerPageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Quotes quotes;

	@Autowired
	private Contracting contracting;

	@Autowired
	private Pieces pieces;

	@Autowired
	private Reports reports;

	@Autowired
	private MovableClock clock;

	private Browser manager;

	private EngagementReference reference;

	@BeforeEach
	void theManagerIsSignedIn() {
		this.manager = Browser.signedIn(this.port, "manager");
	}

	@Test
	void agreesToTheCahierDesCharges() {
		theSpecificationWasSent();

		var answer = send("specification", Map.of("channel", "MAIL"));

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(this.context.getBean(SpecificationAgreements.class).isAgreed(this.reference)).isTrue();
		assertThat(page()).contains("Cahier des charges accepté", "par manager")
			.doesNotContain("answers/specification");
	}

	@Test
	void asksHowTheAnswerCame() {
		theSpecificationWasSent();

		var missing = send("specification", Map.of());
		var byLink = send("specification", Map.of("channel", "LINK"));

		assertThat(missing.statusCode()).isEqualTo(400);
		assertThat(byLink.statusCode()).isEqualTo(400);
		assertThat(this.context.getBean(SpecificationAgreements.class).isAgreed(this.reference)).isFalse();
	}

	@Test
	void acceptsTheQuoteInTheNameOfWhoSaidYes() {
		aQuoteWasSent();

		var answer = send("quote-acceptance",
				Map.of("name", "Camille Durand", "capacity", "gérante", "channel", "MAIL", "sha256", hidden("sha256")));

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(this.quotes.accepted(this.reference).name()).isEqualTo(new PersonName("Camille Durand"));
		assertThat(page()).contains("Devis accepté", "par manager", "accepté").doesNotContain("quote-acceptance");
	}

	@Test
	void keepsTheNameWhenTheCapacityIsMissing() {
		aQuoteWasSent();

		var answer = send("quote-acceptance",
				Map.of("name", "Camille Durand", "channel", "PHONE", "sha256", hidden("sha256")));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("value=\"Camille Durand\"", "role=\"alert\"");
		assertThat(this.quotes.offered(this.reference).orElseThrow().isOpen()).isTrue();
	}

	@Test
	void acceptsNoQuoteThatWasReplaced() {
		aQuoteWasSent();

		var answer = send("quote-acceptance",
				Map.of("name", "Camille Durand", "capacity", "gérante", "channel", "PHONE", "sha256", "ab".repeat(32)));

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(this.quotes.offered(this.reference).orElseThrow().isOpen()).isTrue();
	}

	@Test
	void notesARefusalAndWhatIsToChange() {
		aQuoteWasSent();
		send("quote-refusal", Map.of("reason", "Trop cher", "channel", "PHONE"));
		EngagementReference declined = this.reference;
		aQuoteWasSent();
		send("quote-changes", Map.of("text", "Moins d’heures", "channel", "MAIL"));

		assertThat(this.quotes.offered(declined).orElseThrow().state()).isEqualTo(QuoteState.DECLINED);
		assertThat(this.quotes.offered(this.reference).orElseThrow().state()).isEqualTo(QuoteState.CHANGES_ASKED);
	}

	@Test
	void showsTheQuoteAndTheEstimate() {
		aQuoteWasSent();

		assertThat(page()).contains("Estimation des heures par mois", "23,26 h, soit 24 h", "Forfait mensuel",
				"envoyé, en attente de réponse",
				"/api/documents/" + this.quotes.offered(this.reference).orElseThrow().number());
	}

	@Test
	void signsOnPaperAndTakesThePieces() {
		theContractWasSent();
		send("signature", Map.of("name", "Camille Durand", "capacity", "gérante", "channel", "MAIL", "documents",
				hidden("documents")));
		assertThat(this.contracting.state(this.reference)).contains(OnboardingState.SIGNED);

		for (HandedPiece piece : this.pieces.of(this.reference)) {
			var answer = piece.file() ? upload(piece.code(), "%PDF-1.7 scan")
					: send("access", Map.of("piece", piece.code(), "note", "Fait", "channel", "PHONE"));
			assertThat(answer.statusCode()).as(piece.code()).isEqualTo(303);
		}

		assertThat(this.pieces.of(this.reference)).extracting(HandedPiece::state).containsOnly(PieceState.HANDED_IN);
		assertThat(page()).contains("remise, à contrôler", "/api/engagements/" + this.reference + "/pieces/");
	}

	@Test
	void takesAFileOfAMailForAPieceAndChecksIt() {
		theContractWasSent();
		send("signature", Map.of("name", "Camille Durand", "capacity", "gérante", "channel", "MAIL", "documents",
				hidden("documents")));
		String piece = this.pieces.of(this.reference)
			.stream()
			.filter(HandedPiece::file)
			.findFirst()
			.orElseThrow()
			.code();
		this.context.getBean(Scans.class)
			.keep(this.reference, "reply-1-1", "Fichier reçu par courriel le 23 novembre 2026 (1)",
					HandedFile.of("%PDF-1.7 kbis".getBytes()), new Answer(Answer.How.MAIL, "contact", Instant.EPOCH));

		var wrong = send("mailed-piece", Map.of("piece", piece, "mailed", "quote-1"));
		var taken = send("mailed-piece", Map.of("piece", piece, "mailed", "reply-1-1"));
		String page = page();
		var accepted = send("piece-check", Map.of("piece", piece, "decision", "ACCEPT"));

		assertThat(wrong.statusCode()).isEqualTo(400);
		assertThat(taken.statusCode()).isEqualTo(303);
		assertThat(page).doesNotContain("Pièce reçue par courriel");
		assertThat(accepted.statusCode()).isEqualTo(303);
		assertThat(this.pieces.content(this.reference, piece)).map(String::new).contains("%PDF-1.7 kbis");
		assertThat(this.pieces.of(this.reference)).filteredOn((one) -> one.code().equals(piece))
			.extracting(HandedPiece::state)
			.containsExactly(PieceState.ACCEPTED);
	}

	@Test
	void takesNoFileThatIsNotADocument() {
		theContractWasSent();
		send("signature", Map.of("name", "Camille Durand", "capacity", "gérante", "channel", "MAIL", "documents",
				hidden("documents")));
		String file = this.pieces.of(this.reference)
			.stream()
			.filter(HandedPiece::file)
			.findFirst()
			.orElseThrow()
			.code();

		var wrong = upload(file, "MZ a program");
		var nothing = upload(file, "");

		assertThat(wrong.statusCode()).isEqualTo(400);
		assertThat(wrong.body()).contains("PDF, PNG ou JPEG", "<option value=\"" + file + "\" selected>");
		assertThat(nothing.statusCode()).isEqualTo(400);
	}

	@Test
	void agreesToAReportOrContestsALine() {
		aReportWasSent();
		var unknown = send("report-agreement-2026-11", Map.of("satisfaction", "9", "channel", "PHONE"));
		var agreed = send("report-agreement-2026-11",
				Map.of("satisfaction", "5", "comment", "Parfait 🌷", "channel", "PHONE"));

		assertThat(unknown.statusCode()).isEqualTo(400);
		assertThat(agreed.statusCode()).isEqualTo(303);
		assertThat(this.reports.get(this.reference.key("2026-11")).state()).isEqualTo(ReportState.AGREED);
		assertThat(page()).contains("approuvé par le client", "novembre 2026");

		aReportWasSent();
		send("report-contestation-2026-11", Map.of("line", "used", "text", "Trop d’heures", "channel", "MAIL"));

		assertThat(this.reports.get(this.reference.key("2026-11")).state()).isEqualTo(ReportState.CONTESTED);
	}

	private void theSpecificationWasSent() {
		this.reference = this.context.getBean(Enquiries.class)
			.receive(EnquiryFixture.ofCamille(), Optional.empty())
			.reference();
		Questionnaires questionnaires = this.context.getBean(Questionnaires.class);
		questionnaires.send(this.reference);
		questionnaires.save(this.reference, AnswersFixture.workedExample());
		questionnaires.submit(this.reference, new Answer(Answer.How.LINK, "contact", this.clock.instant()));
		NeedsReviews reviews = this.context.getBean(NeedsReviews.class);
		reviews.estimateHours(this.reference);
		reviews.review(this.reference, new ReviewedNeeds(ReviewedNeeds.Decision.REVIEWED, Optional.empty(),
				Optional.empty(), Optional.empty()));
		reviews.prepareSpecification(this.reference);
		reviews.sendSpecification(this.reference);
	}

	private void aQuoteWasSent() {
		this.reference = ReviewedEngagements.one(this.context);
		Quoting quoting = this.context.getBean(Quoting.class);
		quoting.price(this.reference);
		quoting.prepare(this.reference,
				new Preparation(Formula.PACKAGE, BigDecimal.valueOf(24), LocalDate.of(2027, 1, 4), List.of()),
				"assistant");
		quoting.approve(this.reference, new Approval(BigDecimal.ZERO, Set.of(), 30), Rereading.complete(), "manager");
		quoting.issue(this.reference);
		quoting.send(this.reference);
	}

	private void theContractWasSent() {
		this.reference = AcceptedEngagements.ofAMission(this.context);
		this.context.getBean(Processes.class)
			.start("onboarding", this.reference.value(), this.engagements.get(this.reference).clientId());
		ProcessEngine engine = this.context.getBean(ProcessEngine.class);
		engine.getTaskService()
			.complete(engine.getTaskService()
				.createTaskQuery()
				.processInstanceBusinessKey(this.reference.value())
				.taskDefinitionKey("UserTask_ReviewContract")
				.singleResult()
				.getId());
		Jobs.run(this.context.getBean(ProcessEngine.class), this.reference.value());
	}

	private void aReportWasSent() {
		this.clock.moveTo(Instant.parse("2026-12-03T09:00:00Z"));
		this.reference = this.context.getBean(Enquiries.class)
			.receive(EnquiryFixture.ofCamille(), Optional.empty())
			.reference();
		MandateFixture.sign(this.context.getBean(JdbcClient.class), this.reference);
		String key = this.context.getBean(Scheduling.class).open(this.reference);
		Jobs.run(this.context.getBean(ProcessEngine.class), this.reference.value());
		Reporting reporting = this.context.getBean(Reporting.class);
		reporting.review(key, Optional.of(new FreeText("Un mois calme.")), true, "manager");
		reporting.issue(key);
		reporting.send(key);
		this.manager = Browser.signedIn(this.port, "manager");
	}

	private String page() {
		return this.manager.get("/desk/engagements/" + this.reference).body();
	}

	private String hidden(String name) {
		return Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"")
			.matcher(page())
			.results()
			.map((one) -> one.group(1))
			.findFirst()
			.orElseThrow();
	}

	private java.net.http.HttpResponse<String> send(String form, Map<String, String> fields) {
		Map<String, String> all = new HashMap<>(fields);
		all.put("_csrf", Browser.csrfOf(page()));
		return this.manager.form("/desk/engagements/" + this.reference + "/answers/" + form, all);
	}

	private java.net.http.HttpResponse<String> upload(String piece, String content) {
		StringBuilder body = new StringBuilder();
		for (List<String> field : List.of(List.of("_csrf", Browser.csrfOf(page())), List.of("piece", piece),
				List.of("channel", "PAPER"))) {
			body.append("--line\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(field.get(0),
					field.get(1)));
		}
		body.append("--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"scan.pdf\"\r\n")
			.append("Content-Type: application/pdf\r\n\r\n%s\r\n--line--\r\n".formatted(content));
		return this.manager.send("POST", "/desk/engagements/" + this.reference + "/answers/piece",
				"multipart/form-data; boundary=line", body.toString());
	}

}
