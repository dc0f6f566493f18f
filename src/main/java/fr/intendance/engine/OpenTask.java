package fr.intendance.engine;

/**
 * A user task that waits for a person.
 *
 * @param id the engine's id of this task
 * @param key the id of the user task in the model, such as {@code UserTask_HoldFirstCall}
 * @param businessKey names the one aggregate that the process works on
 */
public record OpenTask(String id, String key, String businessKey) {
}
