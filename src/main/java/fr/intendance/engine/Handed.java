package fr.intendance.engine;

import java.util.Map;

/**
 * What became of several tasks.
 *
 * @param done how many are where they were to go
 * @param left why each of the others stayed where it was, by its id
 */
public record Handed(int done, Map<String, Left> left) {

	static final Handed NONE = new Handed(0, Map.of());

	/** Why a task stayed where it was. */
	public enum Left {

		/** It is not open any more, or was never theirs to see. */
		GONE,
		/** Somebody else has it. */
		TAKEN,
		/** Nobody has it who could give it back. */
		FREE,
		/** It is not for people of that role. */
		NOT_OFFERED,
		/** They do not see its client. */
		UNSEEN

	}

}
