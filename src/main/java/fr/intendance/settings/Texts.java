package fr.intendance.settings;

import java.util.Map;

/** A record of settings that people may change: it can be written down as it is read. */
@FunctionalInterface
public interface Texts {

	/**
	 * Each setting by its name, as somebody would write it; empty where nothing is set,
	 * and a list with a line for each of its elements.
	 */
	Map<String, String> texts();

}
