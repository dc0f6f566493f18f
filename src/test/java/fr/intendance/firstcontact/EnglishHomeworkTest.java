package fr.intendance.firstcontact;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Enquiries;
import fr.intendance.client.FreeText;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.document.FrenchLeftovers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever reads English gets their homework in English, whichever rule gave it. */
@ApplicationTest
class EnglishHomeworkTest {

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private ReadinessTable table;

	@Autowired
	private LetterPress press;

	@Autowired
	private Documents documents;

	@ParameterizedTest
	@ValueSource(ints = { 0, 2, 6 })
	void saysNothingInFrench(int backlogMonths) {
		EngagementReference reference = this.enquiries.receive(EnquiryFixture.inEnglish(), Optional.empty())
			.reference();
		CallSignals none = new CallSignals(EnumSet.noneOf(CallSignal.class));
		CallSignals all = new CallSignals(EnumSet.allOf(CallSignal.class));

		assertThat(homework(reference, none, backlogMonths)).isEmpty();
		assertThat(homework(reference, all, backlogMonths)).isEmpty();
	}

	/** What is French in the letter. */
	private Iterable<String> homework(EngagementReference reference, CallSignals signals, int backlogMonths) {
		Readiness readiness = this.table.assess(signals, backlogMonths, Locale.ENGLISH);
		assertThat(readiness.homework()).isNotEmpty();
		FirstCall call = new FirstCall(signals, backlogMonths, CallOutcome.NOT_YET,
				Optional.of(new FreeText("Your program changes in January.")), Optional.empty(), Optional.empty());
		Document letter = this.documents.find(this.press.notYet(reference, LocalDate.of(2026, 11, 23), call, readiness))
			.orElseThrow();
		assertThat(letter.language()).isEqualTo(Locale.ENGLISH);
		return FrenchLeftovers.in(this.documents.content(letter), "entrepreneur individuel", "12 rue des Tanneurs",
				"Camille Moreau", "expert-comptable");
	}

}
