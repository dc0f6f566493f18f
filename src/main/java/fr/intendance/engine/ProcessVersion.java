package fr.intendance.engine;

import java.time.Instant;

/**
 * A version of a process, and what runs by it.
 *
 * @param definitionKey the process id, such as {@code quote}
 * @param name what people read, in French
 * @param version counts the versions of the process, from 1
 * @param newest whether what starts now follows it
 * @param since when the engine took it
 * @param running how many instances follow it, those called by others included
 * @param ended how many that followed it are over, and not yet past their term
 * @param incidents how many of its running instances' steps failed
 */
public record ProcessVersion(String definitionKey, String name, int version, boolean newest, Instant since,
		long running, long ended, long incidents) {
}
