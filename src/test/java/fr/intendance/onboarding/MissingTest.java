package fr.intendance.onboarding;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.document.Document;
import fr.intendance.needsreview.Questionnaires;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.ReviewedEngagements;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Missing;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Reminders say exactly what is missing, in both languages. */
@ApplicationTest
class MissingTest {

	@Autowired
	private List<Missing> all;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Questionnaires questionnaires;

	@Autowired
	private Contracting contracting;

	@Autowired
	private ContractDrafts drafts;

	@Autowired
	private Onboarding onboarding;

	@Autowired
	private Pieces pieces;

	@Autowired
	private PieceCheck check;

	@Autowired
	private Clock clock;

	@Test
	void isToldOnceForEachAnswerOfSeveralParts() {
		assertThat(this.all).extracting(Missing::ladder)
			.doesNotHaveDuplicates()
			.hasSize(Ladder.values().length - 2)
			.doesNotContain(Ladder.BOOKING, Ladder.HANDOVER);
	}

	@Test
	void namesTheQuestionsThatMustBeAnsweredAndCountsTheOthers() {
		EngagementReference reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty())
			.reference();
		this.questionnaires.send(reference);
		this.questionnaires.save(reference, Map.of("activity", "Menuiserie", "tools", "PAPER"));

		assertThat(missing(Ladder.QUESTIONNAIRE, reference, Locale.FRENCH))
			.contains("Que souhaitez-vous déléguer\u202f?", "Comment sont classés vos documents\u202f?")
			.hasSize(3)
			.last()
			.asString()
			.matches("\\d+ autres questions, facultatives");
		assertThat(missing(Ladder.QUESTIONNAIRE, reference, Locale.ENGLISH)).contains("How are your documents filed?");
	}

	@Test
	void saysThatOnlySendingIsLeft() {
		EngagementReference reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty())
			.reference();
		this.questionnaires.send(reference);
		this.questionnaires.save(reference, Map.of("wished-services", List.of("QUOTES"), "activity", "Menuiserie",
				"tools", "PAPER", "disorder", "SOME"));

		assertThat(missing(Ladder.QUESTIONNAIRE, reference, Locale.FRENCH)).first()
			.asString()
			.contains("reste à envoyer");
	}

	@Test
	void namesTheCahierDesCharges() {
		EngagementReference reference = ReviewedEngagements.one(this.context);

		assertThat(missing(Ladder.SPECIFICATION, reference, Locale.FRENCH)).singleElement()
			.asString()
			.startsWith("Cahier des charges n°\u00a0");
		assertThat(missing(Ladder.SPECIFICATION, reference, Locale.ENGLISH)).singleElement()
			.asString()
			.startsWith("Statement of needs ");
	}

	@Test
	void namesTheQuoteAndWhatItComesTo() {
		EngagementReference reference = AcceptedEngagements.ofAPackage(this.context);
		String number = this.context.getBean(Quotes.class).offered(reference).orElseThrow().number();

		assertThat(missing(Ladder.QUOTE, reference, Locale.FRENCH)).singleElement()
			.asString()
			.startsWith("Devis n°\u00a0" + number + "\u00a0: ")
			.endsWith("€ par mois");
		assertThat(missing(Ladder.QUOTE, reference, Locale.ENGLISH)).singleElement()
			.asString()
			.startsWith("Quote " + number + ": €")
			.endsWith(" a month");
	}

	@Test
	void namesTheDocumentsToSign() {
		EngagementReference reference = AcceptedEngagements.ofAMission(this.context);
		this.drafts.drawUpContract(reference);
		List<String> numbers = this.contracting.toSign(reference).stream().map(Document::number).toList();

		List<String> missing = missing(Ladder.SIGNATURE, reference, Locale.FRENCH);

		assertThat(missing).hasSize(4).anyMatch((line) -> line.startsWith("Accord de confidentialité n°\u00a0AC-"));
		assertThat(numbers).allMatch((number) -> missing.stream().anyMatch((line) -> line.endsWith(number)));
		assertThat(missing(Ladder.SIGNATURE, reference, Locale.ENGLISH))
			.anyMatch((line) -> line.startsWith("Service contract CP-"));
	}

	@Test
	void namesThePiecesThatDidNotComeAndWhyOneIsToComeAgain() {
		EngagementReference reference = AcceptedEngagements.ofAPackage(this.context);
		this.onboarding.requestPieces(reference);
		List<String> before = missing(Ladder.PIECES, reference, Locale.FRENCH);
		this.pieces.handIn(reference, "registration", "%PDF-1.7 avis".getBytes(),
				new Answer(Answer.How.LINK, "contact", this.clock.instant()));
		List<String> after = missing(Ladder.PIECES, reference, Locale.FRENCH);
		this.check.sendBack(reference, "registration", new FreeText("Illisible."));

		assertThat(before).contains("Avis de situation au répertoire Sirene ou extrait Kbis");
		assertThat(after).hasSize(before.size() - 1).noneMatch((line) -> line.contains("Kbis"));
		assertThat(missing(Ladder.PIECES, reference, Locale.FRENCH)).contains(
				"Avis de situation au répertoire Sirene ou extrait Kbis, à nous transmettre à nouveau\u00a0: Illisible.");
		assertThat(missing(Ladder.PIECES, reference, Locale.ENGLISH))
			.anyMatch((line) -> line.startsWith("Extract of the business register"));
	}

	@Test
	void saysNothingOfWhatIsNotThere() {
		EngagementReference nobody = new EngagementReference("E-1999-0001");

		assertThat(Arrays.asList(Ladder.SPECIFICATION, Ladder.QUOTE, Ladder.SIGNATURE, Ladder.PIECES))
			.allMatch((ladder) -> missing(ladder, nobody, Locale.FRENCH).isEmpty());
	}

	private List<String> missing(Ladder ladder, EngagementReference reference, Locale language) {
		return this.all.stream()
			.filter((one) -> one.ladder() == ladder)
			.findFirst()
			.orElseThrow()
			.of(reference.key(ladder.code()), language);
	}

}
