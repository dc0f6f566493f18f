package fr.intendance.offboarding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.CoversProcess;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.document.Amount;
import fr.intendance.engine.Processes;
import fr.intendance.onboarding.AcceptedEngagements;
import fr.intendance.onboarding.Contracts;
import fr.intendance.quote.ReviewedEngagements;
import fr.intendance.work.Changing;
import fr.intendance.work.Changing.NewTerms;
import fr.intendance.work.Work;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The map: every way through it, the stages themselves being tested on their own. */
@ApplicationTest
@CoversProcess("client-journey")
class ClientJourneyProcessTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Processes processes;

	@Autowired
	private Work work;

	@Autowired
	private Changing changing;

	@Autowired
	private ProcessEngine engine;

	@Test
	void beginsWithTheFirstContactHoweverItIsStarted() {
		EngagementReference opened = received();
		EngagementReference written = received();

		this.processes.start("client-journey", opened.value(), this.engagements.get(opened).clientId());
		this.processes.startByMessage("enquiry.received", written.value(), this.engagements.get(written).clientId());

		assertThat(activity(opened)).isEqualTo("CallActivity_FirstContact");
		assertThat(activity(written)).isEqualTo("CallActivity_FirstContact");
	}

	@Test
	void goesOnWhereAStageEndsWell() {
		EngagementReference qualified = received();
		EngagementReference reviewed = ReviewedEngagements.one(this.context);
		this.engagements.finishStage(qualified, "qualified");
		this.engagements.finishStage(reviewed, "reviewed");

		new Leaver(this.context, qualified).at("Gateway_ClientQualified");
		new Leaver(this.context, reviewed).at("Gateway_NeedsReviewed");

		assertThat(activity(qualified)).isEqualTo("CallActivity_NeedsReview");
		assertThat(activity(reviewed)).isEqualTo("CallActivity_Quote");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Gateway_ClientQualified", "Gateway_NeedsReviewed", "Gateway_QuoteAccepted",
			"Gateway_ClientActive" })
	void endsWhereAStageEndsOtherwise(String gateway) {
		Leaver leaver = new Leaver(this.context);
		this.engagements.finishStage(leaver.reference, "silent");

		leaver.at(gateway);

		assertThat(leaver.endsOf(leaver.reference.value())).containsExactly("EndEvent_JourneyEnded");
		assertThat(this.engagements.get(leaver.reference).outcome()).contains("silent");
	}

	@Test
	void setsUpTheClientOnceTheQuoteIsAccepted() {
		EngagementReference reference = AcceptedEngagements.ofAPackage(this.context);
		this.engagements.finishStage(reference, "accepted");

		Leaver leaver = new Leaver(this.context, reference).at("Gateway_QuoteAccepted");
		leaver.to(leaver.today());
		assertThat(activity(reference)).isEqualTo("CallActivity_Onboarding");
		leaver.terminate(leaver.today());

		assertThat(activity(reference)).isEqualTo("CallActivity_Offboarding");
	}

	@Test
	void stopsTheSetUpWhenTheClientWithdraws() {
		Leaver leaver = new Leaver(this.context, AcceptedEngagements.ofAPackage(this.context))
			.at("CallActivity_Onboarding");
		leaver.to(leaver.today());

		leaver.tell("contract.withdrawn");

		assertThat(activity(leaver.reference)).isEqualTo("CallActivity_Offboarding");
	}

	@Test
	void abandonsWhateverStageRuns() {
		Leaver leaver = new Leaver(this.context).at("CallActivity_FirstContact");

		leaver.tell("engagement.abandoned");

		assertThat(leaver.running()).isZero();
		assertThat(this.engagements.get(leaver.reference).outcome()).contains("abandoned");
	}

	@Test
	void livesUnderContractUntilItsLastDay() {
		Leaver leaver = new Leaver(this.context);
		this.engagements.finishStage(leaver.reference, "active");
		leaver.signed().at("Gateway_ClientActive");
		this.work.ask(leaver.reference, "INVOICING", new FreeText("Trois relances."),
				new Answer(Answer.How.PHONE, "manager", this.context.getBean(java.time.Clock.class).instant()));
		this.changing.agree(leaver.reference,
				new NewTerms(LocalDate.of(2026, 12, 1), BigDecimal.TEN, new Amount(50000), new Amount(5000),
						List.of(new Contracts.Service("INVOICING", "Factures"))),
				new FreeText("Moins d’heures."), leaver.byLink());
		leaver.to(LocalDate.of(2026, 12, 1));
		leaver.terminate(LocalDate.of(2027, 1, 1));
		leaver.to(LocalDate.of(2026, 12, 3));

		leaver.to(LocalDate.of(2027, 1, 2));
		leaver.settleReport("2026-11");
		leaver.settleReport("2026-12");
		leaver.settleReport("2027-01");
		leaver.receive();
		leaver.submit("UserTask_ConfirmDeletion",
				Map.of("copiesDeleted", true, "deletedOn", leaver.today().toString()));

		assertThat(leaver.endsOf(leaver.reference.value())).contains("EndEvent_ContractEnded");
		assertThat(leaver.running()).isZero();
	}

	@Test
	void withdrawsFromAContractInForce() {
		Leaver leaver = new Leaver(this.context).underContract();

		leaver.tell("contract.withdrawn");

		assertThat(activity(leaver.reference)).isEqualTo("CallActivity_Offboarding");
	}

	private EngagementReference received() {
		return this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
	}

	/** Where the token of the map rests. */
	private String activity(EngagementReference reference) {
		return this.engine.getHistoryService()
			.createHistoricActivityInstanceQuery()
			.unfinished()
			.activityType("callActivity")
			.list()
			.stream()
			.filter((one) -> one.getProcessDefinitionKey().equals("client-journey"))
			.filter((one) -> this.engine.getRuntimeService()
				.createProcessInstanceQuery()
				.processInstanceId(one.getProcessInstanceId())
				.processInstanceBusinessKey(reference.value())
				.count() > 0)
			.map((one) -> one.getActivityId())
			.findFirst()
			.orElseThrow();
	}

}
