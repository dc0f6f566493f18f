package fr.intendance.offboarding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;
import fr.intendance.engine.SignedIn;
import fr.intendance.mail.MailState;
import fr.intendance.mail.Outbox;
import fr.intendance.onboarding.AcceptedEngagements;
import fr.intendance.onboarding.Contracts;
import fr.intendance.quote.ReviewedEngagements;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class TerminationTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Termination termination;

	@Autowired
	private Abandonment abandonment;

	@Autowired
	private Contracts contracts;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Offboarding offboarding;

	@Autowired
	private Outbox outbox;

	@Autowired
	private ProcessEngine engine;

	@Test
	void endsAfterTheNoticeIfNoDayIsNamed() {
		EngagementReference reference = new Leaver(this.context).underContract().reference;

		message("manager", Role.OFFICE_MANAGER, "contract.terminated", reference, Map.of("reason", "Retraite."));

		assertThat(this.contracts.inForce(reference).orElseThrow().endOn()).contains(LocalDate.of(2026, 12, 23));
		assertThat(this.offboarding.departure(reference).orElseThrow().reason().value()).isEqualTo("Retraite.");
	}

	@Test
	void takesNoDayBeforeTheNoticeEndsNorNonsense() {
		EngagementReference reference = new Leaver(this.context).underContract().reference;

		assertThat(refused(reference, Map.of("effectiveOn", "2026-12-22"))).isEqualTo(400);
		assertThat(refused(reference, Map.of("effectiveOn", "2029-01-01"))).isEqualTo(400);
		assertThat(refused(reference, Map.of("effectiveOn", "demain"))).isEqualTo(400);
		assertThat(refused(reference, Map.of("reason", "x".repeat(2001)))).isEqualTo(400);
		assertThat(refused(reference, Map.of("notice", "WAIVED"))).isEqualTo(400);

		assertThat(this.termination.isPossible(reference)).isTrue();
		assertThat(this.contracts.inForce(reference).orElseThrow().endOn()).isEmpty();
	}

	@Test
	void isSaidByTheOfficeManagerOrTheProgramWhoseJourneyItIs() {
		EngagementReference reference = new Leaver(this.context).underContract().reference;

		assertThat(status("stranger", Role.INTEGRATOR, reference)).isEqualTo(404);
		String client = this.engagements.get(reference).clientId();
		assertThat(SignedIn.status(() -> SignedIn.asAssistant(this.engine.getIdentityService(),
				() -> send("contract.terminated", reference, Map.of()), client)))
			.isEqualTo(403);
	}

	@Test
	void isSaidOnce() {
		EngagementReference reference = new Leaver(this.context).underContract().reference;
		this.termination.terminate(reference, Optional.empty(), true, Leaver.said());

		assertThat(this.contracts.inForce(reference).orElseThrow().endOn()).contains(LocalDate.of(2026, 11, 23));
		assertThat(refused(reference, Map.of())).isEqualTo(409);
	}

	@Test
	void needsAContract() {
		EngagementReference reference = new Leaver(this.context).at("CallActivity_FirstContact").reference;

		assertThat(refused(reference, Map.of())).isEqualTo(409);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.termination.terminate(reference, Optional.empty(), false, Leaver.said()))
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(409));
	}

	@Test
	void endsTodayWhereTheServiceHasNotBegun() {
		Leaver leaver = new Leaver(this.context, AcceptedEngagements.ofAPackage(this.context))
			.at("CallActivity_Onboarding");
		leaver.to(leaver.today());

		assertThat(refused(leaver.reference, Map.of("effectiveOn", leaver.today().plusDays(1).toString())))
			.isEqualTo(400);
		message("manager", Role.OFFICE_MANAGER, "contract.terminated", leaver.reference, Map.of());

		assertThat(this.offboarding.of(leaver.reference)).isPresent();
	}

	@Test
	void givesUpBeforeAcceptingAndStopsWhatHasNotLeft() {
		Leaver leaver = new Leaver(this.context).at("CallActivity_FirstContact");
		leaver.to(leaver.today());
		assertThat(mails(leaver)).containsExactly(MailState.QUEUED);

		this.abandonment.abandon(leaver.reference, Leaver.said());

		assertThat(mails(leaver)).containsExactly(MailState.STOPPED, MailState.QUEUED);
		assertThat(this.engagements.get(leaver.reference).outcome()).contains("abandoned");
		assertThat(leaver.running()).isZero();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.abandonment.abandon(leaver.reference, Leaver.said()))
			.withMessageContaining("déjà terminé");
	}

	@Test
	void doesNotGiveUpWhatWasAccepted() {
		EngagementReference accepted = AcceptedEngagements.ofAPackage(this.context);
		EngagementReference reviewed = ReviewedEngagements.one(this.context);

		assertThat(this.abandonment.isPossible(accepted)).isFalse();
		assertThat(this.abandonment.isPossible(reviewed)).isTrue();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.abandonment.abandon(accepted, Leaver.said()))
			.withMessageContaining("résiliation");
	}

	private List<MailState> mails(Leaver leaver) {
		return this.outbox.under(leaver.reference.value()).stream().map((mail) -> mail.state()).toList();
	}

	private int refused(EngagementReference reference, Map<String, Object> values) {
		return SignedIn.status(() -> message("manager", Role.OFFICE_MANAGER, "contract.terminated", reference, values));
	}

	private int status(String user, Role role, EngagementReference reference) {
		return SignedIn.status(() -> message(user, role, "contract.terminated", reference, Map.of()));
	}

	private void message(String user, Role role, String name, EngagementReference reference,
			Map<String, Object> values) {
		SignedIn.as(this.engine.getIdentityService(), user, List.of(role), List.of(),
				() -> send(name, reference, values));
	}

	private Object send(String name, EngagementReference reference, Map<String, Object> values) {
		return this.engine.getRuntimeService()
			.createMessageCorrelation(name)
			.processInstanceBusinessKey(reference.value())
			.setVariables(new HashMap<>(values))
			.correlateWithResult();
	}

}
