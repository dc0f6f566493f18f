package fr.intendance.needsreview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.intendance.ApplicationTest;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Enquiries;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.document.FrenchLeftovers;
import fr.intendance.firstcontact.LetterPress;
import fr.intendance.firstcontact.OutOfScopeView.Reserved;
import fr.intendance.needsreview.SpecificationView.Limit;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever reads English is told in English what the law reserves to others. */
@ApplicationTest
class EnglishLimitsTest {

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Questionnaire questionnaire;

	@Autowired
	private DecisionTables tables;

	@Autowired
	private TableTranslation translation;

	@Autowired
	private SpecificationWriter writer;

	@Autowired
	private LetterPress press;

	@Autowired
	private Documents documents;

	@Test
	void everyServiceOfTheQuestionnaireIncluded() {
		EngagementReference reference = this.enquiries.receive(EnquiryFixture.inEnglish(), Optional.empty())
			.reference();
		String wished = String.join(" ",
				this.questionnaire.question(Questionnaire.WISHED_SERVICES).orElseThrow().choices());
		List<Limit> limits = this.writer.limits(this.translation
			.verdicts(this.tables.verdicts(new Answers(Map.of(Questionnaire.WISHED_SERVICES, wished))), Locale.ENGLISH),
				Locale.ENGLISH);

		Document letter = this.documents.find(this.press.outOfScope(reference, Optional.empty(), reserved(limits)))
			.orElseThrow();

		assertThat(limits).hasSize(14);
		assertThat(letter.language()).isEqualTo(Locale.ENGLISH);
		assertThat(FrenchLeftovers.in(this.documents.content(letter), "entrepreneur individuel", "12 rue des Tanneurs",
				"expert-comptable", "avocat", "commissaire de justice", "loi Hoguet", "département", "Camille Moreau",
				"et seq."))
			.isEmpty();
	}

	private static List<Reserved> reserved(List<Limit> limits) {
		return limits.stream()
			.map((limit) -> new Reserved(limit.request(), limit.turnTo(), limit.reason()))
			.collect(Collectors.toList());
	}

}
