package fr.intendance.work.process;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.Refused;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Variable;
import fr.intendance.work.Ledger;
import fr.intendance.work.LedgerEntry;
import fr.intendance.work.Recording;
import fr.intendance.work.Work;
import fr.intendance.work.WorkTask;

import org.springframework.stereotype.Component;

@Component
class CheckWorkForm implements TaskForm {

	private final Work work;

	private final Ledger ledger;

	private final Recording recording;

	private final TaskFacts facts;

	private final Actors actors;

	CheckWorkForm(Work work, Ledger ledger, Recording recording, TaskFacts facts, Actors actors) {
		this.work = work;
		this.ledger = ledger;
		this.recording = recording;
		this.facts = facts;
		this.actors = actors;
	}

	@Override
	public String task() {
		return WorkModel.CHECK_WORK;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		WorkTask work = this.work.task(task.businessKey());
		Map<String, Object> shown = this.facts.of(work);
		shown.put("shownResult",
				this.ledger.of(work).stream().map(CheckWorkForm::line).collect(Collectors.joining("\n\n")));
		return shown;
	}

	private static String line(LedgerEntry entry) {
		return "%s : %d pièces, %d min, par %s\n%s".formatted(FrenchDate.date(entry.doneOn()), entry.pieces(),
				entry.minutes(), entry.worker(), entry.result().value());
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		boolean accepted = values.requiredChoice("decision", Decision.class) == Decision.ACCEPT;
		String by = this.actors.required().id();
		Optional<FreeText> reason = values.optionalText("reason", 1000).map(FreeText::new);
		if (accepted) {
			this.recording.accept(task.businessKey(), by);
		}
		else {
			this.recording.giveBack(task.businessKey(), reason
				.orElseThrow(() -> Refused.invalid("reason", "Dites ce qui est à reprendre dans le travail.")), by);
		}
		return Map.of(WorkModel.WORK_ACCEPTED, accepted);
	}

	private enum Decision {

		ACCEPT, RETURN

	}

}
