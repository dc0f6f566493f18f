package fr.intendance.work.process;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.intendance.client.FreeText;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Variable;
import fr.intendance.work.Recording;
import fr.intendance.work.Work;
import fr.intendance.work.WorkTask;

import org.springframework.stereotype.Component;

@Component
class DoWorkForm implements TaskForm {

	private final Work work;

	private final Recording recording;

	private final TaskFacts facts;

	private final Actors actors;

	DoWorkForm(Work work, Recording recording, TaskFacts facts, Actors actors) {
		this.work = work;
		this.recording = recording;
		this.facts = facts;
		this.actors = actors;
	}

	@Override
	public String task() {
		return WorkModel.DO_WORK;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		WorkTask work = this.work.task(task.businessKey());
		Map<String, Object> shown = this.facts.of(work);
		shown.put("shownInstructions",
				Stream
					.of(work.instructions().map(FreeText::value),
							work.returnedBecause().map((reason) -> "À reprendre : " + reason.value()))
					.flatMap((text) -> text.stream())
					.collect(Collectors.joining("\n\n")));
		return shown;
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		int pieces = values.integer("pieces", 0, 10000);
		int minutes = values.integer("minutes", 1, 6000);
		FreeText result = new FreeText(values.requiredText("result", 2000));
		WorkTask done = this.recording.record(task.businessKey(), pieces, minutes, result, this.actors.required().id());
		return Map.of(WorkModel.CHECK_NEEDED, done.checked());
	}

}
