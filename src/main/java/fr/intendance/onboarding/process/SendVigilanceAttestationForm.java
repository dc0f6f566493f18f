package fr.intendance.onboarding.process;

import java.util.Map;

import fr.intendance.client.EngagementReference;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Variable;
import fr.intendance.onboarding.Onboarding;

import org.springframework.stereotype.Component;

@Component
class SendVigilanceAttestationForm implements TaskForm {

	private final Onboarding onboarding;

	private final ShownClient client;

	private final Actors actors;

	SendVigilanceAttestationForm(Onboarding onboarding, ShownClient client, Actors actors) {
		this.onboarding = onboarding;
		this.client = client;
		this.actors = actors;
	}

	@Override
	public String task() {
		return OnboardingModel.SEND_VIGILANCE_ATTESTATION;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		return this.client.companyAndContact(task);
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		this.onboarding.sendVigilanceAttestation(EngagementReference.ofKey(task.businessKey()),
				values.requiredDate("sentOn"), this.actors.required().id());
		return Map.of();
	}

}
