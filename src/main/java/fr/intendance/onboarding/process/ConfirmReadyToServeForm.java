package fr.intendance.onboarding.process;

import java.util.Map;
import java.util.stream.Collectors;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.EngagementReference;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Variable;
import fr.intendance.onboarding.Checklist;
import fr.intendance.onboarding.FirmClock;
import fr.intendance.onboarding.HandedPiece;
import fr.intendance.onboarding.Onboarding;
import fr.intendance.onboarding.Pieces;

import org.springframework.stereotype.Component;

@Component
class ConfirmReadyToServeForm implements TaskForm {

	private final Onboarding onboarding;

	private final Pieces pieces;

	private final FirmClock clock;

	private final ShownClient client;

	private final Actors actors;

	ConfirmReadyToServeForm(Onboarding onboarding, Pieces pieces, FirmClock clock, ShownClient client, Actors actors) {
		this.onboarding = onboarding;
		this.pieces = pieces;
		this.clock = clock;
		this.client = client;
		this.actors = actors;
	}

	@Override
	public String task() {
		return OnboardingModel.CONFIRM_READY_TO_SERVE;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		Map<String, Object> shown = this.client.company(task);
		shown.put("shownPieces",
				this.pieces.of(EngagementReference.ofKey(task.businessKey()))
					.stream()
					.map(ConfirmReadyToServeForm::line)
					.collect(Collectors.joining("\n")));
		shown.put("shownStart", start(EngagementReference.ofKey(task.businessKey())));
		return shown;
	}

	private String start(EngagementReference reference) {
		int days = this.clock.daysStopped(reference);
		String day = FrenchDate.date(this.clock.start(reference));
		return (days == 0) ? "Le " + day : "Le " + day + ", reporté de " + days + ((days == 1) ? " jour" : " jours")
				+ " par l’attente des pièces";
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		Checklist checklist = new Checklist(values.yes("piecesReceived"), values.yes("accessWorking"),
				values.yes("contactConfirmed"), values.yes("firstMonthPlanned"));
		this.onboarding.confirmReadyToServe(EngagementReference.ofKey(task.businessKey()),
				values.requiredDate("startOn"), checklist, this.actors.required().id());
		return Map.of();
	}

	private static String line(HandedPiece piece) {
		return piece.label() + "\u00a0: " + switch (piece.state()) {
			case REQUESTED -> "manque";
			case SENT_BACK -> "à renvoyer par le client";
			case HANDED_IN -> "reçu, à contrôler";
			case ACCEPTED -> "contrôlé";
			case WAIVED -> "non demandé";
		};
	}

}
