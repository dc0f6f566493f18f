package fr.intendance.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.client.Assignments;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the office manager gives a client to an assistant, or takes one back. */
@Component
@Order(7)
class AssignmentForms implements AnswerForm {

	private final Assignments assignments;

	private final Actors actors;

	AssignmentForms(Assignments assignments, Actors actors) {
		this.assignments = assignments;
		this.actors = actors;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		if (!this.actors.currentIs(Role.OFFICE_MANAGER)) {
			return List.of();
		}
		List<Open> forms = new ArrayList<>();
		add(forms, "assign", "desk.form.assign", this.assignments.free(reference),
				(user, reason) -> this.assignments.assign(reference, user, reason));
		add(forms, "unassign", "desk.form.unassign", this.assignments.of(reference),
				(user, reason) -> this.assignments.withdraw(reference, user, reason));
		return forms;
	}

	private static void add(List<Open> forms, String id, String title, Set<String> users, Assignment assignment) {
		if (!users.isEmpty()) {
			forms.add(new Open(id, title,
					List.of(Field.select("user", "desk.form.assign.who",
							users.stream().sorted().map((user) -> new Field.Option(user, user)).toList()),
							Field.text("reason", "desk.form.reason", true)),
					(given) -> decide(users, assignment, given), false));
		}
	}

	private static void decide(Set<String> users, Assignment assignment, Given given) {
		String user = given.values().requiredText("user", 64);
		FreeText reason = new FreeText(given.values().requiredText("reason", 2000));
		if (!users.contains(user)) {
			throw Refused.invalid("user", "Choisissez une de ces personnes\u00a0: %s"
				.formatted(users.stream().sorted().collect(Collectors.joining(", "))));
		}
		assignment.decide(user, reason);
	}

	private interface Assignment {

		void decide(String user, FreeText reason);

	}

}
