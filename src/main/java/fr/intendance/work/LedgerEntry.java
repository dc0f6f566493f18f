package fr.intendance.work;

import java.time.Instant;
import java.time.LocalDate;

import fr.intendance.client.FreeText;

import org.springframework.data.annotation.Id;

/**
 * One piece of work that was done. Entries are added and never changed.
 *
 * @param id counts them
 * @param engagement for which engagement
 * @param task the key of the task; null for a direct entry
 * @param service the code of the service
 * @param label what was done, as people call it
 * @param doneOn on which day in Paris
 * @param recordedAt when it was written down, UTC
 * @param worker the user who did it
 * @param pieces how many invoices, letters, …
 * @param minutes how long it took
 * @param result what came out; the client reads it in the report
 */
public record LedgerEntry(@Id Long id, String engagement, String task, String service, String label, LocalDate doneOn,
		Instant recordedAt, String worker, int pieces, int minutes, FreeText result) {

	/** Whether it was written down without a task. */
	public boolean direct() {
		return this.task == null;
	}

}
