package fr.intendance.engine;

import java.time.Instant;

/**
 * A step that failed, or something that waits for a person outside of any step.
 *
 * @param id names it
 * @param businessKey what it concerns; empty for what concerns no single instance
 * @param definitionKey the process id; empty for what concerns none
 * @param since when it was raised
 * @param sentence what happened and what to do, in French
 * @param step whether a step failed that can be tried again; else a person says when it
 * is settled
 */
public record OpenIncident(String id, String businessKey, String definitionKey, Instant since, String sentence,
		boolean step) {
}
