package fr.intendance.firstcontact;

import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.client.FreeText;

/**
 * What came of the first call.
 *
 * @param signals the answers to the script
 * @param backlogMonths how many months the client's papers are late
 * @param outcome what follows
 * @param reason why it does not go on, written to the client; given unless it does
 * @param recontactOn the day agreed for trying again, if one was
 * @param notes for the firm's eyes only
 */
public record FirstCall(CallSignals signals, int backlogMonths, CallOutcome outcome, Optional<FreeText> reason,
		Optional<LocalDate> recontactOn, Optional<FreeText> notes) {
}
