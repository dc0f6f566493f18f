package fr.intendance.quote;

import java.util.Map;

import fr.intendance.client.EngagementReference;

/** The two steps of people on a quote, finished from elsewhere than Tasklist. */
public interface QuoteTasks {

	/**
	 * Whether a task is one of them.
	 * @param key the id of the user task in the model
	 */
	boolean include(String key);

	/**
	 * Finishes its preparation for whoever is signed in.
	 * @param values as the form of the task takes them
	 * @throws fr.intendance.engine.Refused 400 naming the field, 403 if it is somebody
	 * else's, 409 if it is not open
	 */
	void prepare(EngagementReference reference, Map<String, Object> values);

	/**
	 * Approves it, or sends it back, in the same way.
	 * @throws fr.intendance.engine.Refused 400 naming the field, 403 if it is somebody
	 * else's, 409 if it is not open or somebody else must approve
	 */
	void decide(EngagementReference reference, Map<String, Object> values);

}
