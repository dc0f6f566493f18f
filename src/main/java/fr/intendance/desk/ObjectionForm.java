package fr.intendance.desk;

import java.util.List;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.engine.Refused;
import fr.intendance.reminder.Objections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How the firm notes that a client wants no more reminders of what they did not order.
 */
@Component
@Order(6)
class ObjectionForm implements AnswerForm {

	private final Engagements engagements;

	private final Objections objections;

	ObjectionForm(Engagements engagements, Objections objections) {
		this.engagements = engagements;
		this.objections = objections;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		return this.objections.stands(this.engagements.contact(this.engagements.get(reference)).email()) ? List.of()
				: List.of(new Open("objection", "desk.form.objection",
						List.of(Field.select("objection", "desk.form.objection.what",
								List.of(new Field.Option("FOR_EVER", "desk.form.objection.yes")))),
						(given) -> object(reference, given), false));
	}

	private void object(EngagementReference reference, Given given) {
		if (!given.values().requiredLine("objection", 20).equals("FOR_EVER")) {
			throw Refused.invalid("objection", "Choisissez une des réponses proposées.");
		}
		this.objections.object(reference);
	}

}
