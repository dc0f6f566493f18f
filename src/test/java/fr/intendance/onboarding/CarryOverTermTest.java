package fr.intendance.onboarding;

import java.util.HashMap;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.client.EngagementReference;
import fr.intendance.document.Documents;
import fr.intendance.quote.Formula;
import fr.intendance.quote.OfferedQuote;
import fr.intendance.quote.Quotes;
import fr.intendance.settings.Settings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Hours that are carried over, from what the firm sets to what the client signs. */
@ApplicationTest
class CarryOverTermTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ContractDrafts drafts;

	@Autowired
	private Quotes quotes;

	@Autowired
	private Documents documents;

	@Autowired
	private Settings settings;

	@BeforeEach
	void theFirmCarriesHoursOverForTwoMonths() {
		carryOver(2);
	}

	@AfterEach
	void itCarriesNothingAgain() {
		carryOver(0);
	}

	@Test
	void isSaidByTheQuoteAndTheContractThatFollowsIt() throws Exception {
		EngagementReference reference = AcceptedEngagements.ofAPackage(this.context);
		carryOver(6);

		this.drafts.drawUpContract(reference);

		OfferedQuote quote = this.quotes.offered(reference).orElseThrow();
		assertThat(quote.terms().carryOverMonths()).isEqualTo(2);
		assertThat(text(this.documents.content(this.documents.find(quote.number()).orElseThrow())))
			.contains("non utilisées le restent 2 mois");
		assertThat(text(this.drafts.preview(reference))).contains("non utilisées le restent 2 mois");
	}

	@Test
	void isNoTermOfWhatIsSoldOnce() throws Exception {
		EngagementReference reference = AcceptedEngagements.of(this.context, Formula.PREPAID, "24", "0");

		assertThat(this.quotes.offered(reference).orElseThrow().terms().carryOverMonths()).isZero();
		assertThat(text(this.drafts.preview(reference))).doesNotContain("le restent");
	}

	private void carryOver(int months) {
		Map<String, String> texts = new HashMap<>(this.settings.texts("quote"));
		texts.put("carryOverMonths", "" + months);
		this.settings.keep("quote", this.settings.version("quote"), texts, "manager");
	}

	private static String text(byte[] pdf) throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replaceAll("[\\s\\p{Z}]+", " ");
		}
	}

}
