package fr.intendance.onboarding;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.ApplicationTest;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.document.Document;
import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.quote.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The verbs of the onboarding against real tables, without its process. */
@ApplicationTest
class OnboardingServicesTest {

	private static final EngagementReference NOBODY = new EngagementReference("E-2026-NOBODY");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Contracting contracting;

	@Autowired
	private ContractDrafts drafts;

	@Autowired
	private Onboarding onboarding;

	@Autowired
	private Pieces pieces;

	@Autowired
	private Contracts contracts;

	@Autowired
	private ContractSignatureRepository signatures;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Outbox outbox;

	@Autowired
	private MovableClock clock;

	@Test
	void hasNothingForAnEngagementThatIsNotThere() {
		Refused signing = Refusal.of(() -> ContractByLink.sign(this.context, NOBODY, signature(Map.of()), byLink()));
		Refused meeting = Refusal.of(() -> this.onboarding.holdKickOff(NOBODY, TODAY, new FreeText(""), "assistant"));
		Refused piece = Refusal.of(() -> this.pieces.accept(NOBODY, "registration", "assistant"));

		assertThat(List.of(signing, meeting, piece)).extracting(Refused::status).containsOnly(404);
		assertThat(signing.sentence()).isEqualTo("Aucun contrat n’est encore établi pour ce dossier.");
		assertThat(piece.sentence()).contains("n’est pas sur la liste");
		assertThat(this.contracting.toSign(NOBODY)).isEmpty();
		assertThat(this.contracting.state(NOBODY)).isEmpty();
		assertThat(this.pieces.of(NOBODY)).isEmpty();
		assertThat(this.contracts.inForce(NOBODY)).isEmpty();
	}

	@Test
	void keepsNoSignatureWhenABoxIsMissing() {
		EngagementReference reference = sent(AcceptedEngagements.ofAMission(this.context));
		Signature bare = new Signature(new PersonName("Camille Durand"), new FreeText("gérante"), Set.of(),
				shown(reference));

		Refused refused = Refusal.of(() -> ContractByLink.sign(this.context, reference, bare, byLink()));

		assertThat(refused.field()).contains("CONTRACT_READ");
		assertThat(this.contracting.state(reference)).contains(OnboardingState.SENT);
		assertThat(this.signatures.findByEngagement(reference.value())).isEmpty();
	}

	@Test
	void keepsOneRowOfEvidenceForOneSignature() {
		EngagementReference reference = sent(AcceptedEngagements.ofAMission(this.context));
		Map<String, String> shown = shown(reference);
		ContractByLink.sign(this.context, reference, signature(shown), byLink());

		Refusal.of(() -> ContractByLink.sign(this.context, reference, signature(shown), byLink()));

		assertThat(this.signatures.findByEngagement(reference.value())).singleElement().satisfies((row) -> {
			assertThat(row.name()).isEqualTo(new PersonName("Camille Durand"));
			assertThat(row.cameBy()).isEqualTo(Answer.How.LINK);
			assertThat(row.givenBy()).isEqualTo("contact");
			assertThat(row.consents().lines()).hasSize(4);
			assertThat(row.documents().lines()).hasSize(4)
				.allMatch((line) -> line.matches("(AC|CP|ST|MF)-2026-\\d{4} [0-9a-f]{64}"));
		});
	}

	@Test
	void drawsUpNoBillingMandateWhereTheFirmDoesNotInvoice() {
		EngagementReference reference = AcceptedEngagements.ofAMission(this.context);
		this.context.getBean(JdbcClient.class)
			.sql("delete from service_verdict where engagement = ? and service = 'INVOICING'")
			.param(reference.value())
			.update();

		this.drafts.drawUpContract(reference);

		assertThat(this.contracting.toSign(reference)).extracting(Document::kind)
			.containsExactly("onboarding-contract", "onboarding-confidentiality", "onboarding-data-processing");
	}

	@Test
	void takesASignatureThatCameOnPaperWithoutBoxes() {
		EngagementReference reference = sent(AcceptedEngagements.ofAMission(this.context));
		Signature onPaper = new Signature(new PersonName("Camille Durand"), new FreeText("gérante"), Set.of(),
				shown(reference), false, Optional.of("%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII)));

		this.contracting.sign(reference, onPaper, new Answer(Answer.How.PAPER, "assistant", this.clock.instant()));

		assertThat(this.contracting.readSignature(reference).signed()).isTrue();
		assertThat(this.signatures.findByEngagement(reference.value())).singleElement()
			.satisfies((row) -> assertThat(row.givenBy()).isEqualTo("assistant"));
	}

	@Test
	void sendsTheThreeDocumentsOnceAndThenThanksForThem() {
		EngagementReference reference = sent(AcceptedEngagements.ofAMission(this.context));
		Refused twice = Refusal.of(() -> this.contracting.sendForSignature(reference));
		ContractByLink.sign(this.context, reference, signature(shown(reference)), byLink());
		this.contracting.readSignature(reference);

		List<String> purposes = this.outbox.of(reference.value())
			.stream()
			.map((mail) -> mail.key().purpose())
			.filter((purpose) -> purpose.startsWith("contract"))
			.toList();

		assertThat(twice.sentence()).contains("déjà partis à la signature");
		assertThat(purposes).containsExactly("contract.sent", "contract.signed", "contract.confirmed");
		assertThat(this.outbox.of(reference.value())).extracting(OutgoingMail::subject)
			.contains("Dossier " + reference + "\u00a0: contrat signé");
	}

	@Test
	void tellsWhoseTurnItIsUntilEverythingIsThere() {
		EngagementReference reference = signed(AcceptedEngagements.ofAPackage(this.context));
		this.onboarding.requestPieces(reference);
		String first = whereabouts(reference);
		this.onboarding.holdKickOff(reference, TODAY, new FreeText(""), "assistant");
		String afterTheMeeting = whereabouts(reference);
		this.pieces.of(reference).forEach((piece) -> this.pieces.waive(reference, piece.code(), "assistant"));
		String afterThePieces = whereabouts(reference);
		this.onboarding.sendVigilanceAttestation(reference, TODAY, "assistant");

		assertThat(List.of(first, afterTheMeeting, afterThePieces, whereabouts(reference))).containsExactly("pieces",
				"pieces", "send-vigilance-attestation", "confirm-ready-to-serve");
	}

	@Test
	void putsNothingInForceBeforeTheSecondLook() {
		EngagementReference reference = signed(AcceptedEngagements.ofAMission(this.context));
		Checklist open = new Checklist(true, true, false, true);

		Refused early = Refusal.of(() -> this.onboarding.activateContract(reference));
		Refused incomplete = Refusal.of(() -> this.onboarding.confirmReadyToServe(reference, TODAY, open, "manager"));

		assertThat(early.status()).isEqualTo(409);
		assertThat(incomplete.field()).contains("contactConfirmed");
		assertThat(this.contracting.state(reference)).contains(OnboardingState.SIGNED);
		assertThat(this.contracts.inForce(reference)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "PACKAGE, 24, 10, 30, 113400, 4050", "HOURLY, 12.5, 10, 0, 0, 4050", "PREPAID, 20, 0, 20, 88000, 4400",
			"FIXED, 12.5, 2.5, 12.5, 58500, 4387" })
	void writesDownWhatWasAgreedByFormula(Formula formula, String hours, String discount, BigDecimal included,
			long price, long hour) {
		EngagementReference reference = signed(AcceptedEngagements.of(this.context, formula, hours, discount));
		this.onboarding.confirmReadyToServe(reference, TODAY.plusDays(1), new Checklist(true, true, true, true),
				"manager");

		this.onboarding.activateContract(reference);

		Contracts.InForce contract = this.contracts.inForce(reference).orElseThrow();
		assertThat(contract.formula()).isEqualTo(formula);
		assertThat(contract.includedHours()).isEqualByComparingTo(included);
		assertThat(contract.priceCents()).isEqualTo(price);
		assertThat(contract.hourlyCents()).isEqualTo(hour);
		assertThat(contract.overageCents()).isEqualTo(4800);
		assertThat(contract.startOn()).isEqualTo(TODAY.plusDays(1));
		assertThat(this.contracting.state(reference)).contains(OnboardingState.ACTIVE);
	}

	@Test
	void goesOnOnlyWhenTheLastPieceIsThere() {
		EngagementReference reference = signed(AcceptedEngagements.ofAMission(this.context));
		this.onboarding.requestPieces(reference);
		List<HandedPiece> asked = this.pieces.of(reference);
		asked.stream().skip(1).forEach((piece) -> this.pieces.waive(reference, piece.code(), "assistant"));
		String before = whereabouts(reference);

		this.pieces.handIn(reference, "registration", PieceTest.PDF, byLink());

		assertThat(before).isEqualTo("pieces");
		assertThat(whereabouts(reference)).isEqualTo("hold-kick-off");
	}

	@Test
	void keepsTheOldFileWhenTheNewOneIsRefused() {
		EngagementReference reference = signed(AcceptedEngagements.ofAMission(this.context));
		this.onboarding.requestPieces(reference);
		this.pieces.handIn(reference, "registration", PieceTest.PDF, byLink());

		Refused refused = Refusal
			.of(() -> this.pieces.handIn(reference, "registration", "<html>".getBytes(), byLink()));

		assertThat(refused.field()).contains("file");
		assertThat(this.pieces.content(reference, "registration")).get().isEqualTo(PieceTest.PDF);
		assertThat(this.pieces.content(reference, "accountant")).isEmpty();
	}

	private EngagementReference sent(EngagementReference reference) {
		this.drafts.drawUpContract(reference);
		this.contracting.sendForSignature(reference);
		return reference;
	}

	private EngagementReference signed(EngagementReference reference) {
		sent(reference);
		ContractByLink.sign(this.context, reference, signature(shown(reference)), byLink());
		return reference;
	}

	private Map<String, String> shown(EngagementReference reference) {
		return this.contracting.toSign(reference)
			.stream()
			.collect(Collectors.toMap(Document::number, Document::sha256));
	}

	private String whereabouts(EngagementReference reference) {
		return this.engagements.get(reference).whereabouts().waitingOn();
	}

	private Answer byLink() {
		return new Answer(Answer.How.LINK, "contact", this.clock.instant());
	}

	private static Signature signature(Map<String, String> documents) {
		return new Signature(new PersonName("Camille Durand"), new FreeText("gérante"), Set.of(SigningConsent.values()),
				documents);
	}

}
