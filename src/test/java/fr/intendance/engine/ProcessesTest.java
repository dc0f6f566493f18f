package fr.intendance.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ProcessesTest {

	@Autowired
	private Processes processes;

	@Autowired
	private Decisions decisions;

	@Autowired
	private Tenants tenants;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private ProcessEngine engine;

	@Test
	void givesAProcessAndWhatItCallsTheTenantOfTheClient() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());

		this.processes.start("first-contact", engagement.reference().value(), engagement.clientId());

		assertThat(
				this.engine.getRuntimeService().createProcessInstanceQuery().tenantIdIn(engagement.clientId()).list())
			.extracting(ProcessInstance::getBusinessKey)
			.containsExactlyInAnyOrder(engagement.reference().value(), engagement.reference().key("booking"));
	}

	@Test
	void tellsWhetherSomethingWaitedForAMessage() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.processes.start("first-contact", engagement.reference().value(), engagement.clientId());
		String key = engagement.reference().key("booking");

		assertThat(this.processes.correlate("client.answered", key)).isTrue();
		assertThat(this.processes.correlate("client.answered", key)).isFalse();
		assertThat(this.processes.correlate("client.answered", "E-9999-9999.booking")).isFalse();
	}

	@Test
	void asksADecisionTable() {
		List<Map<String, Object>> verdicts = this.decisions.evaluate("regulated-work",
				Map.of("service", "BOOKKEEPING"));

		assertThat(verdicts).singleElement()
			.satisfies((verdict) -> assertThat(verdict).containsEntry("verdict", "BLOCK")
				.containsKeys("reason", "turnTo", "source"));
	}

	@Test
	void assignsAClientToAPersonOfTheFirm() {
		this.tenants.open("C-TENANT-1");

		this.tenants.assign("assistant", "C-TENANT-1");

		assertThat(this.tenants.assigned("assistant", "C-TENANT-1")).isTrue();
		assertThat(this.tenants.assigned("manager", "C-TENANT-1")).isFalse();
		assertThat(this.engine.getIdentityService().createTenantQuery().tenantId("C-TENANT-1").singleResult().getName())
			.isEqualTo("C-TENANT-1");
	}

	@Test
	void leavesNoMarkOfTheInsideBehind() {
		this.processes.correlate("client.answered", "E-9999-9999.booking");

		assertThat(Inside.active()).isFalse();
		assertThat(Inside.tenant()).isEmpty();
	}

	@Test
	void keepsTheTenantOfAnOuterStartWhileAnotherStarts() {
		String seen = Inside.startFor("C-OUTER", () -> {
			Inside.startFor("C-INNER", () -> "");
			return Inside.tenant().orElseThrow();
		});

		assertThat(seen).isEqualTo("C-OUTER");
	}

}
