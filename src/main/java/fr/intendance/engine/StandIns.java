package fr.intendance.engine;

import java.util.Set;

/** Tells for whom of the firm somebody stands in. */
public interface StandIns {

	/** The absent colleagues of a user at this moment; mostly none. */
	Set<String> absent(String user);

}
