package fr.intendance.desk;

import java.util.List;

import fr.intendance.engine.TaskFilters;
import fr.intendance.engine.TaskFilters.ReadyFilter;
import fr.intendance.engine.TaskFilters.Shows;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lays the filters of the task list ready at the first start. */
@Component
@Order(0)
class ReadyFilters implements ApplicationRunner {

	private static final String CALM = "#1f5f5b";

	/** The first is what a newcomer sees: it holds what waits. */
	private static final List<ReadyFilter> ALL = List.of(
			new ReadyFilter("Mon groupe", "Les tâches proposées à votre groupe, que personne n’a prises", CALM,
					Shows.ofMyGroups()),
			new ReadyFilter("Mes tâches", "Les tâches que vous avez prises", CALM, Shows.mine()),
			new ReadyFilter("En retard", "Les tâches dont l’échéance est passée", "#b42318", Shows.late()),
			stage("Premier contact", "first-contact"), stage("État des lieux", "needs-review"), stage("Devis", "quote"),
			stage("Mise en place", "onboarding"), stage("Comptes rendus", "reporting"),
			stage("Travaux confiés", "delegated-task"));

	private final TaskFilters filters;

	ReadyFilters(TaskFilters filters) {
		this.filters = filters;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		for (int position = 0; position < ALL.size(); position++) {
			this.filters.provide(ALL.get(position), position + 1);
		}
	}

	private static ReadyFilter stage(String name, String process) {
		return new ReadyFilter(name, "Toutes les tâches de cette étape", "#4b5563", Shows.of(process));
	}

}
