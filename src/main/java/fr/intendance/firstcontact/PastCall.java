package fr.intendance.firstcontact;

import java.time.Instant;

import fr.intendance.client.FreeText;
import org.springframework.data.annotation.Id;

/**
 * A first call that was not the last one of its engagement.
 *
 * @param id of its row
 * @param engagement whose call it was
 * @param heldAt when it was noted, UTC
 * @param outcome what came of it
 * @param reason what was written to the client, or null
 * @param notes for the firm's eyes only, or null
 */
record PastCall(@Id Long id, String engagement, Instant heldAt, CallOutcome outcome, FreeText reason, FreeText notes) {
}
