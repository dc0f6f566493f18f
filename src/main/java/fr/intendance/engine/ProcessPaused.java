package fr.intendance.engine;

/**
 * Somebody paused a process, or let it go on; told in the same transaction.
 *
 * @param businessKey names the one aggregate that the process works on
 * @param paused false when it goes on
 */
public record ProcessPaused(String businessKey, boolean paused) {
}
