package fr.intendance.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.demo.Part.Temper;
import fr.intendance.demo.process.Troupe;
import fr.intendance.offboarding.Departure.Said;
import fr.intendance.offboarding.Termination;
import fr.intendance.work.Origin;
import fr.intendance.work.Recording;
import fr.intendance.work.Work;
import fr.intendance.work.WorkState;
import fr.intendance.work.WorkTask;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The work for a client under contract, at each visit a little. */
@Component
@Profile("demo")
class ServiceScenes implements Scenes {

	/** Planned work is done in the days before it is due. */
	private static final Duration BEFORE_DUE = Duration.ofDays(14);

	/** Who leaves does so three visits before the present. */
	private static final int LAST_VISITS = 3;

	private final Work work;

	private final Recording recording;

	private final ReportScenes reports;

	private final Termination termination;

	private final Clients clients;

	private final Troupe troupe;

	private final Clock clock;

	ServiceScenes(Work work, Recording recording, ReportScenes reports, Termination termination, Clients clients,
			Troupe troupe, Clock clock) {
		this.work = work;
		this.recording = recording;
		this.reports = reports;
		this.termination = termination;
		this.clients = clients;
		this.troupe = troupe;
		this.clock = clock;
	}

	@Override
	public Map<Scene, Act> acts() {
		return Map.of(Scene.VISIT, this::visit);
	}

	private void visit(Journey journey) {
		if (journey.part().temper() != Temper.LEAVING || journey.scenesAhead() > LAST_VISITS) {
			work(journey);
		}
		else if (this.termination.isPossible(journey.reference())) {
			this.termination.terminate(journey.reference(), Optional.empty(), true,
					new Said(Optional.of(new FreeText("Nous recrutons une assistante à plein temps.")),
							Optional.of(Answer.How.MAIL), Optional.of("manager")));
		}
		this.reports.visit(journey);
	}

	private void work(Journey journey) {
		List<WorkTask> tasks = this.work.tasks(journey.reference());
		tasks.stream().filter((task) -> task.state() == WorkState.TO_CHECK).forEach(this::check);
		tasks.stream()
			.filter((task) -> isTurnOf(task, journey))
			.findFirst()
			.ifPresentOrElse((task) -> complete(journey, task), () -> writeDown(journey, tasks.get(0).service()));
		if (journey.next().isEmpty() && journey.part().temper() == Temper.STEADY) {
			this.work.ask(journey.reference(), tasks.get(0).service(),
					new FreeText("Pouvez-vous refaire le dernier envoi avec notre nouvelle adresse ?"),
					this.clients.answer(journey, Answer.How.PHONE));
		}
	}

	private boolean isTurnOf(WorkTask task, Journey journey) {
		boolean left = journey.part().temper() == Temper.BEHIND
				&& task.period().filter((month) -> !month.isBefore(journey.newestReport())).isPresent();
		return task.state() == WorkState.OPEN && task.origin() != Origin.CONTESTED && !left
				&& task.dueAt().minus(BEFORE_DUE).isBefore(this.clock.instant());
	}

	private void complete(Journey journey, WorkTask task) {
		int pieces = 4 + Math.floorMod((task.service() + task.label()).hashCode(), 25);
		this.troupe.finish(journey.part().staff(), task.key(), "UserTask_DoWork", Map.of("pieces", pieces, "minutes",
				30 + pieces * 8, "result", "%s : à jour, rien en attente.".formatted(task.label())));
	}

	private void check(WorkTask task) {
		this.troupe.finish("manager", task.key(), "UserTask_CheckWork", Map.of("decision", "ACCEPT"));
	}

	/** What is done without a task, such as a call between two appointments. */
	private void writeDown(Journey journey, String service) {
		LocalDate today = LocalDate.now(this.clock);
		if (today.getDayOfMonth() % 3 == 0) {
			this.recording.recordDirect(journey.reference(), service, today, 1, 25,
					new FreeText("Point téléphonique et réponses aux questions."), journey.part().staff());
		}
	}

}
