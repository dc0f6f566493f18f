package fr.intendance.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import fr.intendance.ApplicationTest;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.EnquiryFixture;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.MessageCorrelationResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class MessagePassageTest {

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Engagements engagements;

	@Test
	void startsAJourneyByTheMessageOfThePublicForm() {
		String key = started("integrator");

		Engagement engagement = this.engagements.get(new EngagementReference(key));

		assertThat(engagement.startedBy()).contains("integrator");
		assertThat(running(key)).isOne();
		assertThat(
				this.engine.getHistoryService().createHistoricVariableInstanceQuery().variableName("company").count())
			.isZero();
	}

	@Test
	void startsNothingOfAnEnquiryThatItRefuses() {
		Map<String, Object> fields = EnquiryFixture.fields();
		fields.remove("contactName");

		assertThat(SignedIn.status(() -> send("integrator", "enquiry.received", "E-MESSAGE-1", fields))).isEqualTo(400);
		assertThat(running("E-MESSAGE-1")).isZero();
	}

	@Test
	void letsAProgramAbandonAJourneyOfItsOwn() {
		String key = started("integrator");

		send("integrator", "engagement.abandoned", key, Map.of());

		Engagement engagement = this.engagements.get(new EngagementReference(key));
		assertThat(engagement.outcome()).contains("abandoned");
		assertThat(running(key)).isZero();
	}

	@Test
	void hidesTheJourneysOfOtherPrograms() {
		String key = started("integrator");

		assertThat(SignedIn.status(() -> send("stranger", "engagement.abandoned", key, Map.of()))).isEqualTo(404);
		assertThat(SignedIn.status(() -> send("stranger", "engagement.abandoned", "E-9999-9999", Map.of())))
			.isEqualTo(404);
		assertThat(running(key)).isOne();
	}

	@Test
	void wantsToKnowWhichEngagement() {
		assertThat(SignedIn.status(() -> send("integrator", "engagement.abandoned", null, Map.of()))).isEqualTo(400);
	}

	@Test
	void takesNoFieldsThatTheMessageDoesNotHave() {
		String key = started("integrator");

		assertThat(SignedIn.status(() -> send("integrator", "engagement.abandoned", key, Map.of("secret", "x"))))
			.isEqualTo(400);
		assertThat(running(key)).isOne();
	}

	@Test
	void keepsTheMessagesOfTheInsideInside() {
		String key = started("integrator");

		assertThat(SignedIn.status(() -> send("integrator", "client.answered", key + ".booking", Map.of())))
			.isEqualTo(403);
		assertThat(SignedIn.status(() -> send("integrator", "no.such.message", key, Map.of()))).isEqualTo(403);
	}

	private String started(String program) {
		return send(program, "enquiry.received", null, EnquiryFixture.fields()).getProcessInstance().getBusinessKey();
	}

	private MessageCorrelationResult send(String program, String message, String key, Map<String, Object> fields) {
		Supplier<MessageCorrelationResult> send = () -> {
			var correlation = this.engine.getRuntimeService()
				.createMessageCorrelation(message)
				.setVariables(new HashMap<>(fields));
			if (key != null) {
				correlation.processInstanceBusinessKey(key);
			}
			return correlation.correlateWithResult();
		};
		return SignedIn.as(this.engine.getIdentityService(), program, List.of(Role.INTEGRATOR), List.of(), send);
	}

	private long running(String key) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey("client-journey")
			.processInstanceBusinessKey(key)
			.count();
	}

}
