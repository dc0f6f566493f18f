package fr.intendance.firstcontact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.document.Addressee;
import fr.intendance.document.Documents;
import fr.intendance.document.FirmIncomplete;

import org.springframework.stereotype.Component;

/** Issues the letters to those with whom it does not go on, or not now. */
@Component
public class LetterPress {

	private final Documents documents;

	private final Engagements engagements;

	LetterPress(Documents documents, Engagements engagements) {
		this.documents = documents;
		this.engagements = engagements;
	}

	/** The letter on what to prepare; its number. */
	String notYet(EngagementReference reference, LocalDate calledOn, FirstCall call, Readiness readiness) {
		Addressee client = this.engagements.addressee(reference);
		String reason = call.reason().orElseThrow().value();
		return this.documents
			.issue(FirstContactDocument.NOT_YET, client,
					(imprint) -> new NotYetView(imprint, client.party(), contact(reference), reference.value(),
							calledOn, reason, readiness.homework(), call.recontactOn()))
			.number();
	}

	/** The letter after a call on why the firm cannot help; its number. */
	String outOfScope(EngagementReference reference, LocalDate calledOn, FirstCall call) {
		return outOfScope(reference, Optional.of(calledOn), call.reason(),
				call.signals().heard().contains(CallSignal.WANTS_REGULATED_WORK), List.of());
	}

	/**
	 * The letter after the questionnaire on why the firm cannot help.
	 * @param advice in the firm's words
	 * @param reserved what the law reserves to others of what they asked for
	 * @return its number
	 * @throws FirmIncomplete while the settings do not say who the firm is
	 */
	public String outOfScope(EngagementReference reference, Optional<FreeText> advice,
			List<OutOfScopeView.Reserved> reserved) {
		return outOfScope(reference, Optional.empty(), advice, false, reserved);
	}

	private String outOfScope(EngagementReference reference, Optional<LocalDate> calledOn, Optional<FreeText> reason,
			boolean regulated, List<OutOfScopeView.Reserved> reserved) {
		Addressee client = this.engagements.addressee(reference);
		return this.documents
			.issue(FirstContactDocument.OUT_OF_SCOPE, client,
					(imprint) -> new OutOfScopeView(imprint, client.party(), contact(reference), reference.value(),
							calledOn, reason.map(FreeText::value), regulated, reserved))
			.number();
	}

	private String contact(EngagementReference reference) {
		return this.engagements.contact(this.engagements.get(reference)).name().value();
	}

}
