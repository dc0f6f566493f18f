package fr.intendance.transparency.process;

import java.util.Map;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Variable;
import fr.intendance.transparency.ErasureRequest;
import fr.intendance.transparency.ErasureRequest.Decision;
import fr.intendance.transparency.ErasureRequests;

import org.springframework.stereotype.Component;

@Component
class AnswerErasureRequestForm implements TaskForm {

	private final ErasureRequests requests;

	private final Engagements engagements;

	private final Actors actors;

	AnswerErasureRequestForm(ErasureRequests requests, Engagements engagements, Actors actors) {
		this.requests = requests;
		this.engagements = engagements;
		this.actors = actors;
	}

	@Override
	public String task() {
		return ErasureModel.ANSWER_ERASURE_REQUEST;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		ErasureRequest request = this.requests.get(task.businessKey());
		Engagement engagement = this.engagements.get(request.reference());
		return Map.of("shownClient", this.engagements.client(engagement).company(), "shownContact",
				this.engagements.contact(engagement).name().value(), "shownAt",
				FrenchDate.dateAndTime(request.askedAt()), "shownDue", FrenchDate.date(request.dueOn()),
				"shownReference", request.engagement());
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		this.requests.answer(task.businessKey(), values.requiredChoice("decision", Decision.class),
				values.optionalText("reason", 1000).map(FreeText::new), this.actors.required().id());
		return Map.of();
	}

}
