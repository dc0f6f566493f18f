package fr.intendance.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.demo.Part.Temper;
import fr.intendance.demo.process.Troupe;
import fr.intendance.document.Amount;
import fr.intendance.onboarding.Contracts;
import fr.intendance.work.Changing;
import fr.intendance.work.Changing.NewTerms;
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

	/** As many as it takes to be wound up and forgotten. */
	private static final int MANY_VISITS = 22;

	private final Work work;

	private final Recording recording;

	private final ReportScenes reports;

	private final LeavingScenes leaving;

	private final Changing changing;

	private final Clients clients;

	private final Troupe troupe;

	private final Clock clock;

	ServiceScenes(Work work, Recording recording, ReportScenes reports, LeavingScenes leaving, Changing changing,
			Clients clients, Troupe troupe, Clock clock) {
		this.work = work;
		this.recording = recording;
		this.reports = reports;
		this.leaving = leaving;
		this.changing = changing;
		this.clients = clients;
		this.troupe = troupe;
		this.clock = clock;
	}

	@Override
	public Map<Scene, Act> acts() {
		return Map.of(Scene.VISIT, this::visit);
	}

	private void visit(Journey journey) {
		switch (journey.part().temper()) {
			case LEAVING -> workUntil(journey, LAST_VISITS, () -> {
			});
			case GONE -> workUntil(journey, MANY_VISITS, () -> this.leaving.windUp(journey));
			case QUIET -> rest(journey);
			case STEADY -> {
				work(journey);
				grow(journey);
			}
			default -> work(journey);
		}
		this.reports.visit(journey);
	}

	/** They leave when so many visits are left, and what follows happens at these. */
	private void workUntil(Journey journey, int visits, Runnable after) {
		if (journey.scenesAhead() > visits) {
			work(journey);
		}
		else {
			this.leaving.leave(journey);
			after.run();
		}
	}

	private void work(Journey journey) {
		List<WorkTask> tasks = this.work.tasks(journey.reference());
		tasks.stream().filter((task) -> task.state() == WorkState.TO_CHECK).forEach((task) -> check(journey, task));
		tasks.stream()
			.filter((task) -> isTurnOf(task, journey))
			.findFirst()
			.ifPresentOrElse((task) -> complete(journey, task), () -> writeDown(journey, tasks.get(0).service()));
	}

	/** After their first month what was planned is not done, as the client asked. */
	private void rest(Journey journey) {
		if (YearMonth.now(this.clock).equals(YearMonth.from(journey.serviceStart()))) {
			work(journey);
			return;
		}
		this.work.tasks(journey.reference())
			.stream()
			.filter(WorkTask::isPending)
			.forEach((task) -> this.troupe.cancel("manager", task.key(), "L’atelier est fermé pour la saison."));
	}

	/** Lately they asked for something, and for more hours. */
	private void grow(Journey journey) {
		if (journey.scenesAhead() == LAST_VISITS) {
			Contracts.InForce terms = this.changing.last(journey.reference()).orElseThrow();
			NewTerms more = new NewTerms(LocalDate.now(this.clock).plusDays(1),
					terms.includedHours().add(BigDecimal.valueOf(2)),
					new Amount(terms.priceCents() + 2 * terms.hourlyCents()), new Amount(terms.overageCents()),
					terms.services());
			this.troupe.acting("manager",
					() -> this.changing.agree(journey.reference(), more,
							new FreeText("Deux heures de plus par mois : la saison commence."),
							this.clients.answer(journey, Answer.How.PHONE)));
		}
		if (journey.next().isEmpty()) {
			String service = this.work.tasks(journey.reference()).get(0).service();
			this.troupe.acting(journey.part().staff(),
					() -> this.work.ask(journey.reference(), service,
							new FreeText("Pouvez-vous refaire le dernier envoi avec notre nouvelle adresse ?"),
							this.clients.answer(journey, Answer.How.PHONE)));
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

	/** The first piece of work that is looked at is sent back once. */
	private void check(Journey journey, WorkTask task) {
		this.troupe.finish("manager", task.key(), "UserTask_CheckWork",
				journey.isFirst("check")
						? Map.of("decision", "RETURN", "reason",
								"Deux pièces portent la date de l’envoi précédent : à reprendre.")
						: Map.of("decision", "ACCEPT"));
	}

	/** What is done without a task, such as a call between two appointments. */
	private void writeDown(Journey journey, String service) {
		LocalDate today = LocalDate.now(this.clock);
		if (today.getDayOfMonth() % 3 == 0) {
			this.troupe.acting(journey.part().staff(),
					() -> this.recording.recordDirect(journey.reference(), service, today, 1, 25,
							new FreeText("Point téléphonique et réponses aux questions."), journey.part().staff()));
		}
	}

}
