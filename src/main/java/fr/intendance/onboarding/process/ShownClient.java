package fr.intendance.onboarding.process;

import java.util.HashMap;
import java.util.Map;

import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.engine.OpenTask;

import org.springframework.stereotype.Component;

/** What every form of the onboarding shows: whom it is about. */
@Component
class ShownClient {

	private final Engagements engagements;

	ShownClient(Engagements engagements) {
		this.engagements = engagements;
	}

	Map<String, Object> company(OpenTask task) {
		Map<String, Object> shown = new HashMap<>();
		shown.put("shownClient", this.engagements.client(engagement(task)).company());
		return shown;
	}

	Map<String, Object> companyAndContact(OpenTask task) {
		Map<String, Object> shown = company(task);
		shown.put("shownContact", this.engagements.contact(engagement(task)).name().value());
		return shown;
	}

	private Engagement engagement(OpenTask task) {
		return this.engagements.get(EngagementReference.ofKey(task.businessKey()));
	}

}
