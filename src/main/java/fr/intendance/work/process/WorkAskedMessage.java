package fr.intendance.work.process;

import java.util.Optional;

import fr.intendance.client.Engagements;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.IncomingMessage;
import fr.intendance.work.Work;

import org.springframework.stereotype.Component;

/** A program says what its client wants done. */
@Component
class WorkAskedMessage implements IncomingMessage {

	private final Engagements engagements;

	private final Work work;

	private final Actors actors;

	WorkAskedMessage(Engagements engagements, Work work, Actors actors) {
		this.engagements = engagements;
		this.work = work;
		this.actors = actors;
	}

	@Override
	public String name() {
		return WorkModel.WORK_ASKED;
	}

	@Override
	public void accept(String businessKey, FormValues values) {
		EngagementReference reference = this.engagements.own(new EngagementReference(businessKey)).reference();
		String service = values.requiredLine("service", 60);
		FreeText text = new FreeText(values.requiredText("text", 4000));
		this.work.note(reference, service, text, Optional.empty(), this.actors.required().id());
	}

}
