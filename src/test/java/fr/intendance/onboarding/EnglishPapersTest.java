package fr.intendance.onboarding;

import java.util.List;
import java.util.Locale;

import fr.intendance.ApplicationTest;
import fr.intendance.client.EngagementReference;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.document.FrenchLeftovers;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reads English gets English papers, from the first one to the contract. */
@ApplicationTest
class EnglishPapersTest {

	/** French by law, or as somebody typed it, or as the firm's settings have it. */
	private static final String[] FRENCH = { "entrepreneur individuel", "TVA non applicable, article 293 B du CGI",
			"expert-comptable", "avocat", "obligation de moyens", "lien de subordination", "mise en demeure",
			"attestation de vigilance", "faute lourde ou intentionnelle", "Menuiserie, SARL", "gérante",
			"12 rue des Tanneurs", "Camille Durand", "Atelier Durand", "Facture établie par",
			"au nom et pour le compte de", "code des impositions sur les biens et services" };

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ContractDrafts drafts;

	@Autowired
	private Documents documents;

	@Test
	void areInEnglishFromTheStatementOfNeedsToTheContract() {
		EngagementReference reference = AcceptedEngagements.inEnglish(this.context);
		this.drafts.drawUpContract(reference);

		List<Document> papers = this.documents.of(reference.value());

		assertThat(papers).extracting(Document::kind)
			.containsExactly("needs-review-specification", "quote-offer", "evidence-certificate", "onboarding-contract",
					"onboarding-confidentiality", "onboarding-data-processing", "onboarding-billing-mandate");
		assertThat(papers).allMatch((paper) -> paper.language().equals(Locale.ENGLISH));
		assertThat(papers).extracting((paper) -> paper.fileName().split("_")[0])
			.containsExactly("statement-of-needs", "quote", "certificate-of-acceptance", "service-contract",
					"confidentiality-agreement", "data-processing-agreement", "billing-mandate");
		// a certificate repeats word for word what was read, which was French
		assertThat(papers).filteredOn((paper) -> !paper.kind().equals("evidence-certificate"))
			.allSatisfy(
					(paper) -> assertThat(FrenchLeftovers.in(this.documents.content(paper), FRENCH)).as(paper.kind())
						.isEmpty());
	}

}
