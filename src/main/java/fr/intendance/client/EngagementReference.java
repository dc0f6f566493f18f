package fr.intendance.client;

import java.util.regex.Pattern;

import fr.intendance.engine.Refused;

/**
 * Names one journey of one client, such as {@code E-2026-0042}. It is the business key of
 * the journey and its stages, and the beginning of the keys of its reports, tasks and
 * awaited answers.
 *
 * @param value the reference; holds no personal data
 */
public record EngagementReference(String value) {

	private static final Pattern FORM = Pattern.compile("E-[A-Z0-9-]{1,32}");

	public EngagementReference {
		if (!FORM.matcher(value).matches()) {
			throw Refused.invalid("businessKey",
					"Une référence de dossier commence par E- et ne contient que des majuscules, des chiffres et des tirets.");
		}
	}

	/** The engagement that a business key belongs to, such as {@code E-2026-0042.T17}. */
	public static EngagementReference ofKey(String businessKey) {
		int dot = businessKey.indexOf('.');
		return new EngagementReference(dot < 0 ? businessKey : businessKey.substring(0, dot));
	}

	/** The key of something of this engagement, such as {@code E-2026-0042.quote}. */
	public String key(String part) {
		return this.value + "." + part;
	}

	/** The id of the client whose first engagement this is: its tenant in the engine. */
	public String clientId() {
		return "C" + this.value.substring(1);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
