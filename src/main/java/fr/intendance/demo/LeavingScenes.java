package fr.intendance.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.demo.process.Troupe;
import fr.intendance.offboarding.Cancelling;
import fr.intendance.offboarding.Departure.Said;
import fr.intendance.offboarding.Handover;
import fr.intendance.offboarding.Offboarding;
import fr.intendance.offboarding.Termination;
import fr.intendance.onboarding.Withdrawals;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Clients who leave, and clients whom the firm leaves. */
@Component
@Profile("demo")
class LeavingScenes implements Scenes {

	private static final String REVOKE = "UserTask_RevokeAccesses";

	private static final String DELETE = "UserTask_ConfirmDeletion";

	private final Termination termination;

	private final Cancelling cancelling;

	private final Withdrawals withdrawals;

	private final Offboarding offboarding;

	private final Handover handover;

	private final Clients clients;

	private final Troupe troupe;

	private final Clock clock;

	LeavingScenes(Termination termination, Cancelling cancelling, Withdrawals withdrawals, Offboarding offboarding,
			Handover handover, Clients clients, Troupe troupe, Clock clock) {
		this.termination = termination;
		this.cancelling = cancelling;
		this.withdrawals = withdrawals;
		this.offboarding = offboarding;
		this.handover = handover;
		this.clients = clients;
		this.troupe = troupe;
		this.clock = clock;
	}

	@Override
	public Map<Scene, Act> acts() {
		return Map.of(Scene.ABANDONED,
				(journey) -> this.troupe.tell("integrator", "engagement.abandoned", journey.reference().value(),
						"Nous repoussons le projet à l’an prochain."),
				Scene.CANCELLED, this::cancel, Scene.WITHDRAWN,
				(journey) -> this.withdrawals.withdraw(journey.reference(), new PersonName(journey.part().contact()),
						Optional.empty(), this.clients.answer(journey, Answer.How.LINK)),
				Scene.WOUND_UP, this::windUp);
	}

	private void cancel(Journey journey) {
		this.troupe.acting("manager",
				() -> this.cancelling.cancel(journey.reference(),
						new Said(Optional.of(new FreeText("Demande d’essai d’une collègue : rien à suivre.")),
								Optional.empty(), Optional.of("manager"))));
	}

	/** The contract ends today, as both sides agreed. */
	void leave(Journey journey) {
		if (this.termination.isPossible(journey.reference())) {
			this.troupe.acting("manager",
					() -> this.termination.terminate(journey.reference(), Optional.empty(), true,
							new Said(Optional.of(new FreeText("Nous recrutons une assistante à plein temps.")),
									Optional.of(Answer.How.MAIL), Optional.of("manager"))));
		}
	}

	/** Does what is next until the file is closed. */
	void windUp(Journey journey) {
		String key = journey.reference().value();
		if (this.troupe.hasToDo(key, REVOKE)) {
			this.troupe.finish("manager", key, REVOKE, Map.of("allRevoked", true));
		}
		else if (this.troupe.hasToDo(key, DELETE)) {
			this.troupe.finish("manager", key, DELETE,
					Map.of("copiesDeleted", true, "deletedOn", LocalDate.now(this.clock).toString()));
		}
		else if (isHandedOver(journey)) {
			this.handover.receive(journey.reference(), this.clients.answer(journey, Answer.How.LINK));
		}
	}

	private boolean isHandedOver(Journey journey) {
		return this.offboarding.of(journey.reference())
			.filter((exit) -> exit.packedAt().isPresent() && exit.receivedAt().isEmpty() && exit.deletedOn().isEmpty())
			.isPresent();
	}

}
