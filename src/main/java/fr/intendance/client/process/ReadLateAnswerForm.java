package fr.intendance.client.process;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.LateAnswer;
import fr.intendance.client.LateAnswers;
import fr.intendance.client.Scan;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Variable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class ReadLateAnswerForm implements TaskForm {

	private final LateAnswers answers;

	private final Engagements engagements;

	private final Actors actors;

	private final MessageSource messages;

	ReadLateAnswerForm(LateAnswers answers, Engagements engagements, Actors actors, MessageSource messages) {
		this.answers = answers;
		this.engagements = engagements;
		this.actors = actors;
		this.messages = messages;
	}

	@Override
	public String task() {
		return LateAnswerModel.READ_LATE_ANSWER;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		LateAnswer late = this.answers.get(task.businessKey());
		Engagement engagement = this.engagements.get(late.engagement());
		Optional<Scan> file = this.answers.file(late);
		return Map.of("shownClient", this.engagements.client(engagement).company(), "shownContact",
				this.engagements.contact(engagement).name().value(), "shownAbout",
				this.messages.getMessage("answer.about." + late.page(), null, late.page(), Locale.FRENCH), "shownAt",
				FrenchDate.dateAndTime(late.givenAt()), "shownText", late.text().value(), "shownFile",
				file.map(Scan::fileName).orElse(""), "shownFilePath",
				file.map((one) -> "/api/engagements/" + late.engagement() + "/pieces/" + one.code()).orElse(""));
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		this.answers.read(task.businessKey(), new FreeText(values.optionalText("followUp", 1000).orElse("")),
				this.actors.required().id());
		return Map.of();
	}

}
