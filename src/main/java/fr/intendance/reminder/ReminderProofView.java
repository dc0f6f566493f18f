package fr.intendance.reminder;

import java.time.Instant;
import java.util.List;

import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;

/**
 * What the proof of reminders says.
 *
 * @param imprint its number, date and issuer
 * @param client who was reminded
 * @param reference the engagement
 * @param asOf up to which moment, UTC
 * @param waits each answer that was asked for, the first one first
 */
public record ReminderProofView(Imprint imprint, Party client, String reference, Instant asOf,
		List<ProvenWait> waits) implements DocumentView {
}
