package fr.intendance.desk;

import java.util.List;
import java.util.Map;

import fr.intendance.engine.FormValues;

/** Settings that are changed together, as a form. */
interface SettingsForm {

	/** By which they are known, also in the address of the page. */
	String area();

	List<SettingGroup> groups(Typed typed);

	/**
	 * Keeps what was typed.
	 * @param version which version was before somebody's eyes
	 * @param by the user
	 * @return false if somebody else changed it meanwhile
	 */
	boolean keep(FormValues values, int version, String by);

	/** What its page shows beside the fields, by name. */
	default Map<String, String> beside() {
		return Map.of();
	}

	/** What is still to be set before the firm can work, in words. */
	default List<String> lacking() {
		return List.of();
	}

}
