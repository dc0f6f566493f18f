package fr.intendance.desk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.intendance.engine.Refused;

/** A time of day as people write it: « 9h », « 9h30 », « 9:30 » and « 09:30 ». */
final class OpeningTime {

	private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})\\s*[hH:]\\s*(\\d{2})?");

	private OpeningTime() {
	}

	/** As the settings have it. */
	static String of(String field, String written) {
		Matcher parts = WRITTEN.matcher(written);
		if (!parts.matches()) {
			throw Refused.invalid(field, "Écrivez l’heure ainsi : 09:30.");
		}
		return "%02d:%s".formatted(Integer.parseInt(parts.group(1)), Optional.ofNullable(parts.group(2)).orElse("00"));
	}

}
