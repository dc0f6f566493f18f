package fr.intendance.offboarding.process;

import java.util.Map;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.Refused;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Variable;
import fr.intendance.offboarding.ClientExit;
import fr.intendance.offboarding.Closing;
import fr.intendance.offboarding.Offboarding;

import org.springframework.stereotype.Component;

@Component
class ConfirmDeletionForm implements TaskForm {

	private final Offboarding offboarding;

	private final Closing closing;

	private final Engagements engagements;

	private final Actors actors;

	ConfirmDeletionForm(Offboarding offboarding, Closing closing, Engagements engagements, Actors actors) {
		this.offboarding = offboarding;
		this.closing = closing;
		this.engagements = engagements;
		this.actors = actors;
	}

	@Override
	public String task() {
		return OffboardingModel.CONFIRM_DELETION;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		EngagementReference reference = EngagementReference.ofKey(task.businessKey());
		String receipt = this.offboarding.of(reference)
			.flatMap(ClientExit::receivedAt)
			.map((at) -> "Confirmée par le client le %s.".formatted(FrenchDate.date(at)))
			.orElse("Le client n’a pas confirmé : le dossier rendu reste à sa disposition par son lien.");
		return Map.of("shownClient", this.engagements.client(this.engagements.get(reference)).company(), "shownReceipt",
				receipt);
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		if (!values.yes("copiesDeleted")) {
			throw Refused.invalid("copiesDeleted",
					"Supprimez d’abord les copies de travail, puis cochez la case : l’attestation en dépend.");
		}
		this.closing.confirmDeletion(EngagementReference.ofKey(task.businessKey()), values.requiredDate("deletedOn"),
				values.optionalText("kept", 500).map(FreeText::new), this.actors.required().id());
		return Map.of();
	}

}
