package fr.intendance.firstcontact;

import java.time.Instant;
import java.time.LocalDate;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.engine.Refused;

/** What may be noted of a first call, and what not. */
final class CallRules {

	/** How often a contact is taken up again before it is left to the client. */
	static final int RECONTACTS = 2;

	private static final int YEARS_AHEAD = 2;

	private CallRules() {
	}

	/**
	 * @param slot the appointment, or null if there is none
	 * @param recontacts how often the contact was taken up again before
	 * @throws Refused 400 with the field
	 */
	static void check(FirstCall call, Instant slot, int recontacts, Instant now) {
		if (call.outcome() == CallOutcome.NO_SHOW && (slot == null || slot.isAfter(now))) {
			throw Refused.invalid("outcome",
					"Aucun rendez-vous n’est passé : personne ne l’a manqué. Laissez la tâche ouverte et rappelez plus tard.");
		}
		if (call.outcome() == CallOutcome.JUNK && recontacts > 0) {
			throw Refused.invalid("outcome",
					"Une lettre numérotée est déjà partie : ce dossier ne peut plus être effacé. Notez « hors périmètre », avec votre motif.");
		}
		call.recontactOn().ifPresent((day) -> checkRecontact(day, recontacts, now));
	}

	private static void checkRecontact(LocalDate day, int recontacts, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, BusinessZone.PARIS);
		if (recontacts >= RECONTACTS) {
			throw Refused.invalid("recontactOn",
					"Ce contact a déjà été repris deux fois. Laissez la date vide : le dossier se clôt avec vos conseils, et le client pourra vous récrire.");
		}
		if (!day.isAfter(today) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
			throw Refused.invalid("recontactOn", "Choisissez une date à venir, dans les deux ans.");
		}
	}

}
