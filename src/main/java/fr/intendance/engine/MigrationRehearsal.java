package fr.intendance.engine;

import java.util.List;

/**
 * What a migration would do, seen by doing and undoing it.
 *
 * @param moving the instances that would move
 * @param staying those that would not
 * @param untried how many more there are, which come in a later portion
 */
public record MigrationRehearsal(List<String> moving, List<Staying> staying, long untried) {

	/**
	 * An instance that cannot follow.
	 *
	 * @param instance names it
	 * @param businessKey names what it works on
	 * @param steps where it stands that the other version does not know, in French; empty
	 * if that is not the reason
	 */
	public record Staying(String instance, String businessKey, List<String> steps) {
	}

}
