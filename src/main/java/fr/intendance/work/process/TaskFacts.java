package fr.intendance.work.process;

import java.util.HashMap;
import java.util.Map;

import fr.intendance.client.Engagements;
import fr.intendance.work.WorkTask;

import org.springframework.stereotype.Component;

/** What both forms of a task show about it. */
@Component
class TaskFacts {

	private final Engagements engagements;

	TaskFacts(Engagements engagements) {
		this.engagements = engagements;
	}

	/** Which work, for whom; more may be put into the map. */
	Map<String, Object> of(WorkTask task) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("shownClient", this.engagements.client(this.engagements.get(task.engagement())).company());
		facts.put("shownWork", task.label());
		return facts;
	}

}
