package fr.intendance.needsreview;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import fr.intendance.ApplicationTest;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.firstcontact.CallSignals;
import fr.intendance.firstcontact.SelfCheck;
import fr.intendance.firstcontact.SelfCheckAnswers;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class HoursSoFarTest {

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Questionnaires questionnaires;

	@Autowired
	private NeedsReviews reviews;

	@Autowired
	private HoursSoFar hours;

	@Autowired
	private SelfCheck selfCheck;

	@Autowired
	private ProcessEngine engine;

	private EngagementReference reference;

	@BeforeEach
	void theQuestionnaireIsSent() {
		this.reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
		this.questionnaires.send(this.reference);
	}

	@Test
	void knowNothingBeforeAVolumeIsGiven() {
		assertThat(this.hours.of(this.reference)).isEmpty();
	}

	@Test
	void areARangeAroundTheEstimate() {
		this.questionnaires.save(this.reference, AnswersFixture.workedExample());

		assertThat(this.hours.of(this.reference)).hasValueSatisfying((range) -> {
			assertThat(range.least()).isEqualTo(19);
			assertThat(range.most()).isEqualTo(30);
			assertThat(range.kinds()).isEqualTo(6);
		});
	}

	@Test
	void leaveNoTraceAsTheEstimateOfTheReviewDoes() {
		this.questionnaires.save(this.reference, AnswersFixture.workedExample());
		long before = answered();

		this.hours.of(this.reference);
		this.selfCheck.of(new SelfCheckAnswers(new CallSignals(Set.of()), 0), Locale.FRENCH);

		assertThat(answered()).isEqualTo(before);
		this.reviews.estimateHours(this.reference);
		assertThat(answered()).isGreaterThan(before);
	}

	private long answered() {
		HistoryService history = this.engine.getHistoryService();
		return history.createHistoricDecisionInstanceQuery().count();
	}

}
