package fr.intendance.reminder;

import java.util.List;

import fr.intendance.client.EngagementReference;

import org.springframework.stereotype.Component;

/** All reasons why nobody may be reminded for now. */
@Component
class Pauses {

	private final List<Pause> all;

	Pauses(List<Pause> all) {
		this.all = all;
	}

	boolean hold(EngagementReference reference) {
		return this.all.stream().anyMatch((one) -> one.holds(reference));
	}

}
