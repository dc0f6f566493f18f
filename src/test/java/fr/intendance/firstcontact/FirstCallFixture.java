package fr.intendance.firstcontact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import fr.intendance.client.FreeText;

/** First calls as they go. */
public final class FirstCallFixture {

	private FirstCallFixture() {
	}

	/** A client who can begin at once. */
	public static FirstCall qualified() {
		return new FirstCall(
				new CallSignals(
						Set.of(CallSignal.NAMED_CONTACT, CallSignal.BUDGET_STATED, CallSignal.DOCUMENTS_DIGITAL)),
				0, CallOutcome.QUALIFIED, Optional.empty(), Optional.empty(),
				Optional.of(new FreeText("Très motivée.")));
	}

	/** A client who has to tidy up first. */
	static FirstCall notYet() {
		return new FirstCall(new CallSignals(Set.of(CallSignal.SHARED_PASSWORDS)), 6, CallOutcome.NOT_YET,
				Optional.of(new FreeText("Le logiciel change en janvier.")), Optional.of(LocalDate.of(2027, 2, 1)),
				Optional.empty());
	}

}
