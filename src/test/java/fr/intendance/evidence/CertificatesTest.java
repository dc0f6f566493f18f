package fr.intendance.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.intendance.ApplicationTest;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.HandedFile;
import fr.intendance.client.PersonName;
import fr.intendance.client.Timeline;
import fr.intendance.document.Document;
import fr.intendance.document.DocumentCheck;
import fr.intendance.document.Documents;
import fr.intendance.document.Pages;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.mail.Outbox;
import fr.intendance.quote.Acceptance;
import fr.intendance.quote.Consent;
import fr.intendance.quote.OfferedQuote;
import fr.intendance.quote.OnPaper;
import fr.intendance.quote.QuoteAnswers;
import fr.intendance.quote.QuoteByLink;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.QuoteOutcomes;
import fr.intendance.quote.SentQuotes;
import fr.intendance.quote.SigningPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class CertificatesTest {

	private static final byte[] SCAN = "%PDF-1.7 signed".getBytes();

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Quotes quotes;

	@Autowired
	private QuoteAnswers answers;

	@Autowired
	private QuoteOutcomes outcomes;

	@Autowired
	private Documents documents;

	@Autowired
	private DocumentCheck check;

	@Autowired
	private EvidenceChecks checks;

	@Autowired
	private EvidenceLog log;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Timeline timeline;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	private OfferedQuote offered;

	@BeforeEach
	void aQuoteIsWithTheClient() {
		this.reference = SentQuotes.one(this.context);
		this.offered = this.quotes.offered(this.reference).orElseThrow();
	}

	@Test
	void tellsWhoAcceptedWhatHowAndWhen() {
		accepted();

		Document certificate = certificate();
		String text = Pages.text(this.documents.content(certificate)).replaceAll("\\s+", " ");
		assertThat(certificate.kind()).isEqualTo("evidence-certificate");
		assertThat(certificate.number()).matches("CA-2026-\\d{4}");
		assertThat(text).contains("Camille Durand", "gérante", "simple (au sens du règlement")
			.contains("Je suis habilité(e) à engager Atelier Durand.", "Aucune case n’était cochée à l’avance")
			.contains("Bouton final : « Signer et accepter le devis n° " + this.offered.number())
			.containsPattern("2026-11-23 09:0\\d:\\d\\d")
			.contains("192.0.2.7", "A browser of the tests", "c•••@")
			.contains(this.offered.sha256().substring(0, 16), this.offered.sha256().substring(48))
			.doesNotContainIgnoringCase("signature qualifiée")
			.doesNotContainIgnoringCase("certifiée");
	}

	@Test
	void bringsTheWholeChainAlongForPrograms() {
		accepted();

		String file = this.documents.enclosed(certificate()).orElseThrow();

		List<EvidenceEvent> events = events();
		assertThat(EvidenceFile.hashes(file))
			.isEqualTo(events.subList(0, events.size() - 1).stream().map(EvidenceEvent::hash).toList());
		assertThat(file).contains("intendance-evidence/1", "192.0.2.7", this.offered.sha256(), "messageId",
				"processes");
	}

	@Test
	void goesToBothAndClosesTheChain() {
		accepted();

		String number = certificate().number();
		List<OutgoingMail> mails = this.outbox.of(this.reference.value())
			.stream()
			.filter((mail) -> attached(mail).contains(number))
			.toList();
		assertThat(mails).extracting((mail) -> mail.key().purpose())
			.containsExactly("quote.confirmed", "certificate." + number);
		assertThat(mails).extracting((mail) -> mail.to().value()).doesNotHaveDuplicates();
		assertThat(attached(mails.get(0))).contains(this.offered.number());
		EvidenceEvent last = events().get(events().size() - 1);
		assertThat(last.kind()).isEqualTo(EvidenceKind.CERTIFIED);
		assertThat(last.facts()).contains(mails.get(0).messageId(), mails.get(1).messageId(), certificate().sha256());
	}

	@Test
	void isKnownToWhoeverVerifiesIt() {
		accepted();

		assertThat(this.check.of(this.documents.content(certificate())).verdict())
			.isEqualTo(DocumentCheck.Verdict.UNCHANGED);
	}

	@Test
	void theFirmSeesThatTheChainHolds() {
		accepted();

		assertThat(this.checks.of(this.reference)).singleElement().satisfies((one) -> {
			assertThat(one.subject()).isEqualTo(this.offered.number());
			assertThat(one.brokenAt()).isEmpty();
			assertThat(one.certificate()).contains(certificate().number());
		});
	}

	@Test
	void theFirmSeesWhatSomebodyAddedPastUs() {
		accepted();
		EvidenceEvent last = events().get(events().size() - 1);
		Chain chain = Chain.ofQuote(this.reference, this.offered.number());
		EvidenceEvent forged = EvidenceEvent.after(last, chain, EvidenceKind.OPENED, last.happenedAt(), "{}");
		this.context.getBean(EvidenceRows.class).add(forged);

		assertThat(this.checks.of(this.reference)).singleElement()
			.satisfies((one) -> assertThat(one.brokenAt()).contains(last.place()));
	}

	@Test
	void paperHasACertificateOfItsOwnKindWithTheScanAndWhoFiledIt() {
		OnPaper paper = new OnPaper(Optional.empty(), SigningPlace.OFF_PREMISES, Optional.of(SCAN));
		Acceptance yes = new Acceptance(this.offered.sha256(), new PersonName("Camille Durand"),
				new FreeText("gérante"), Set.of(), paper);

		this.answers.accept(this.reference, yes, new Answer(Answer.How.PAPER, "assistant", this.clock.instant()));
		this.outcomes.confirmAcceptance(this.reference);

		Document certificate = certificate();
		String text = Pages.text(this.documents.content(certificate)).replaceAll("\\s+", " ");
		String scan = HandedFile.of(SCAN).sha256();
		assertThat(certificate.kind()).isEqualTo("evidence-paper");
		assertThat(certificate.number()).matches("CS-2026-\\d{4}");
		assertThat(text).contains("signature manuscrite", "assistant", "signé sur papier")
			.contains(scan.substring(0, 16), scan.substring(48))
			.contains("n’est pas une signature électronique")
			.doesNotContain("code à usage unique");
		assertThat(this.checks.of(this.reference).get(0).brokenAt()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Answer.How.class, names = { "PHONE", "MAIL" })
	void whatNobodySignedHasNoCertificate(Answer.How how) {
		Acceptance yes = new Acceptance(this.offered.sha256(), new PersonName("Camille Durand"),
				new FreeText("gérante"), Set.of());

		this.answers.accept(this.reference, yes, new Answer(how, "assistant", this.clock.instant()));
		this.outcomes.confirmAcceptance(this.reference);

		assertThat(this.documents.of(this.reference.value())).noneMatch((one) -> one.kind().startsWith("evidence"));
		assertThat(this.outbox.of(this.reference.value()))
			.anyMatch((mail) -> mail.key().purpose().equals("quote.confirmed"));
		assertThat(events()).extracting(EvidenceEvent::kind).containsExactly(EvidenceKind.SENT, EvidenceKind.ACCEPTED);
	}

	@Test
	void nothingOfItStandsOnTheTimelineOrInTheEngine() {
		accepted();

		assertThat(this.timeline.of(this.reference)).isNotEmpty()
			.noneMatch((entry) -> entry.said().map(FreeText::value).orElse("").contains("192.0.2")
					|| String.valueOf(entry.about()).contains("192.0.2"));
		assertThat(events().toString()).doesNotContain("Camille", "192.0.2.7");
		assertThat(MailedCode.ORIGIN.toString()).doesNotContain("192");
	}

	private void accepted() {
		Acceptance yes = new Acceptance(this.offered.sha256(), new PersonName("Camille Durand"),
				new FreeText("gérante"), Set.of(Consent.values()));
		QuoteByLink.accept(this.context, this.reference, yes,
				new Answer(Answer.How.LINK, "contact", this.clock.instant()));
		this.outcomes.confirmAcceptance(this.reference);
	}

	private List<EvidenceEvent> events() {
		return this.log.of(Chain.ofQuote(this.reference, this.offered.number()));
	}

	private Document certificate() {
		return this.documents.of(this.reference.value())
			.stream()
			.filter((one) -> one.kind().startsWith("evidence"))
			.reduce((first, second) -> {
				throw new AssertionError("Two certificates");
			})
			.orElseThrow();
	}

	private List<String> attached(OutgoingMail mail) {
		return this.database.sql("select document from outgoing_attachment where mail = ? and document is not null")
			.param(mail.id())
			.query(String.class)
			.list();
	}

}
