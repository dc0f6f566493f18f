package fr.intendance.offboarding.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Text;
import fr.intendance.engine.Variable;
import fr.intendance.offboarding.Accesses;
import fr.intendance.offboarding.DelegatedAccess;

import org.springframework.stereotype.Component;

@Component
class RevokeAccessesForm implements TaskForm {

	private static final int LABEL = 200;

	private final Accesses accesses;

	private final Engagements engagements;

	private final Actors actors;

	RevokeAccessesForm(Accesses accesses, Engagements engagements, Actors actors) {
		this.accesses = accesses;
		this.engagements = engagements;
		this.actors = actors;
	}

	@Override
	public String task() {
		return OffboardingModel.REVOKE_ACCESSES;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		EngagementReference reference = EngagementReference.ofKey(task.businessKey());
		return Map.of("shownClient", this.engagements.client(this.engagements.get(reference)).company(),
				"shownAccesses",
				this.accesses.of(reference).stream().map(RevokeAccessesForm::line).collect(Collectors.joining("\n")));
	}

	private static String line(DelegatedAccess access) {
		return access.label() + " : " + access.revokedAt()
			.map((at) -> "révoqué le %s par %s".formatted(FrenchDate.date(at), access.revokedBy().orElseThrow()))
			.orElse("à révoquer");
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		List<String> others = values.optionalText("others", 2000)
			.stream()
			.flatMap(String::lines)
			.filter((line) -> !line.isBlank())
			.map((line) -> Text.line("others", line, LABEL))
			.toList();
		this.accesses.confirm(EngagementReference.ofKey(task.businessKey()), values.yes("allRevoked"), others,
				this.actors.required().id());
		return Map.of();
	}

}
