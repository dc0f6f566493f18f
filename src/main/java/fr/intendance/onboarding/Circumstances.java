package fr.intendance.onboarding;

import java.util.Optional;

import fr.intendance.engine.Refused;
import fr.intendance.quote.SigningPlace;

/**
 * On what it depends whether a client may withdraw (C. conso art. L221-3).
 *
 * @param place where the contract is signed
 * @param headcount how many people the client employs, if known
 * @param outsideMainActivity whether the services lie outside of the client's main
 * activity
 */
public record Circumstances(SigningPlace place, Optional<Integer> headcount, boolean outsideMainActivity) {

	/**
	 * All three must hold: signed off premises, few employees, outside the main activity.
	 * @throws Refused 400 naming {@code headcount} if it decides and is not known
	 */
	boolean allowWithdrawal(int mostEmployees) {
		if (this.place != SigningPlace.OFF_PREMISES || !this.outsideMainActivity) {
			return false;
		}
		return this.headcount
			.orElseThrow(() -> Refused.invalid("headcount",
					"Indiquez l’effectif du client\u00a0: il décide de son droit de rétractation."))
			.intValue() <= mostEmployees;
	}

}
