package fr.intendance.desk;

import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Actors;
import fr.intendance.engine.Role;
import fr.intendance.offboarding.Abandonment;
import fr.intendance.offboarding.Cancelling;
import fr.intendance.offboarding.Departure.Said;
import fr.intendance.offboarding.Termination;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the office manager ends an engagement; nobody else sees these forms. */
@Component
@Order(8)
class LeavingForms implements AnswerForm {

	private final Abandonment abandonment;

	private final Cancelling cancelling;

	private final Termination termination;

	private final Actors actors;

	LeavingForms(Abandonment abandonment, Cancelling cancelling, Termination termination, Actors actors) {
		this.abandonment = abandonment;
		this.cancelling = cancelling;
		this.termination = termination;
		this.actors = actors;
	}

	@Override
	public List<Open> open(EngagementReference reference) {
		if (!this.actors.currentIs(Role.OFFICE_MANAGER)) {
			return List.of();
		}
		if (this.abandonment.isPossible(reference)) {
			return List.of(abandonment(reference), cancellation(reference));
		}
		return this.termination.isPossible(reference) ? List.of(termination(reference)) : List.of();
	}

	private Open abandonment(EngagementReference reference) {
		return new Open("abandonment", "desk.form.abandonment", List.of(Field.text("reason", "desk.form.reason", true)),
				(given) -> this.abandonment.abandon(reference, said(given)));
	}

	private Open cancellation(EngagementReference reference) {
		return new Open("cancellation", "desk.form.cancellation",
				List.of(Field.text("reason", "desk.form.cancellation.reason", true)), (given) -> this.cancelling
					.cancel(reference, new Said(reason(given), Optional.empty(), Optional.of(given.answer().by()))),
				false);
	}

	private Open termination(EngagementReference reference) {
		return new Open("termination", "desk.form.termination",
				List.of(Field.date("effectiveOn", "desk.form.termination.last", false),
						Field.select("notice", "desk.form.termination.notice",
								List.of(new Field.Option(NoticeKept.KEPT.name(), "desk.form.termination.kept"),
										new Field.Option(NoticeKept.WAIVED.name(), "desk.form.termination.waived"))),
						Field.text("reason", "desk.form.reason", true)),
				(given) -> this.termination.terminate(reference, given.values().optionalDate("effectiveOn"),
						given.values().requiredChoice("notice", NoticeKept.class) == NoticeKept.WAIVED, said(given)));
	}

	private static Said said(Given given) {
		return new Said(reason(given), Optional.of(given.answer().how()), Optional.of(given.answer().by()));
	}

	private static Optional<FreeText> reason(Given given) {
		return Optional.of(new FreeText(given.values().requiredText("reason", 2000)));
	}

	private enum NoticeKept {

		KEPT, WAIVED

	}

}
