package fr.intendance.evidence;

import java.util.Set;

/** Whose evidence is not deleted although its term is over. */
public interface HeldEvidence {

	/** The references of their engagements. */
	Set<String> engagements();

}
