package fr.intendance.settings;

/**
 * Settings as they stand at this moment. Whoever needs two of them that belong together
 * asks once and keeps the record: another request may change them in between.
 *
 * @param <T> the record they are bound to
 */
@FunctionalInterface
public interface Setting<T> {

	/** Costs nothing: it is in memory. */
	T now();

}
