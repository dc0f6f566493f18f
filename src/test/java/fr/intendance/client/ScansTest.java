package fr.intendance.client;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.calendar.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ApplicationTest
class ScansTest {

	@Autowired
	private Scans scans;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	@BeforeEach
	void somebodyWrote() {
		this.reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
	}

	@Test
	void keepsHowEachCameAndWhatIsInIt() {
		keep("late-answer-1", Answer.How.LINK);
		keep("contract-C-1", Answer.How.PAPER);

		assertThat(this.scans.of(this.reference)).extracting(Scan::code, Scan::how, Scan::fileName)
			.containsExactly(tuple("late-answer-1", Answer.How.LINK, "late-answer-1.pdf"),
					tuple("contract-C-1", Answer.How.PAPER, "contract-C-1.pdf"));
		assertThat(this.scans.content(this.reference, "late-answer-1").map(String::new))
			.contains("%PDF-1.7 late-answer-1");
		assertThat(this.scans.content(this.reference, "nowhere")).isEmpty();
	}

	@Test
	void deletesWhatTheClientSentAndKeepsTheEvidence() {
		keep("late-answer-1", Answer.How.LINK);
		keep("contract-C-1", Answer.How.PAPER);
		keep("quote-D-1", Answer.How.MAIL);

		this.scans.erase(this.reference);

		assertThat(this.scans.of(this.reference)).extracting(Scan::code).containsExactly("contract-C-1", "quote-D-1");
		assertThat(this.scans.content(this.reference, "late-answer-1")).isEmpty();
	}

	private void keep(String code, Answer.How how) {
		this.scans.keep(this.reference, code, "Fichier",
				HandedFile.of(("%PDF-1.7 " + code).getBytes(StandardCharsets.US_ASCII)),
				new Answer(how, "somebody", this.clock.instant()));
	}

}
