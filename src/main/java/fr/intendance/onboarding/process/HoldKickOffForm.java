package fr.intendance.onboarding.process;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Variable;
import fr.intendance.onboarding.KickOffs;
import fr.intendance.onboarding.Onboarding;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class HoldKickOffForm implements TaskForm {

	private final Onboarding onboarding;

	private final ShownClient client;

	private final KickOffs kickOffs;

	private final MessageSource words;

	private final Actors actors;

	HoldKickOffForm(Onboarding onboarding, ShownClient client, KickOffs kickOffs, MessageSource words, Actors actors) {
		this.kickOffs = kickOffs;
		this.words = words;
		this.onboarding = onboarding;
		this.client = client;
		this.actors = actors;
	}

	@Override
	public String task() {
		return OnboardingModel.HOLD_KICK_OFF;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		Map<String, Object> shown = new LinkedHashMap<>(this.client.companyAndContact(task));
		shown.put("shownSlot",
				this.kickOffs.chosen(EngagementReference.ofKey(task.businessKey()))
					.map(FrenchDate::dateAndTime)
					.orElseGet(() -> this.words.getMessage("kickOff.notChosen", null, Locale.FRENCH)));
		return shown;
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		this.onboarding.holdKickOff(EngagementReference.ofKey(task.businessKey()), values.requiredDate("heldOn"),
				new FreeText(values.optionalText("notes", 4000).orElse("")), this.actors.required().id());
		return Map.of();
	}

}
