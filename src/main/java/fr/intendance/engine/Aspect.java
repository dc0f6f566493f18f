package fr.intendance.engine;

import java.util.Locale;

/**
 * What a process has to say about the data that go through it, as a register of
 * processing asks (GDPR art. 30). It stands in the model, as the extension property
 * {@code gdpr.purposes} and so on, in words of a closed vocabulary.
 */
public enum Aspect {

	/** Whether the firm decides itself, or works on somebody's behalf. */
	ROLE,

	/** What for. */
	PURPOSES,

	/** Whose data. */
	PEOPLE,

	/** Which classes of data. */
	DATA,

	/** How long, by the keys of {@code law/retention.csv}. */
	RETENTION,

	/** Who gets to see them. */
	RECIPIENTS,

	/** What protects them here besides what protects everything; may be left out. */
	MEASURES;

	/** As the vocabulary spells it. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The extension property. */
	String property() {
		return Declaration.PREFIX + code();
	}

	boolean isRequired() {
		return this != MEASURES;
	}

}
