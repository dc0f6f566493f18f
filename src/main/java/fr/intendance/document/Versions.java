package fr.intendance.document;

import java.util.Optional;
import java.util.regex.Pattern;

import freemarker.template.Template;

/**
 * The version that a document bears. A bundled template states its own; one of the owner
 * is known by the fingerprint of its text, after what it states, such as
 * {@code 3+9f86d081}: nobody forgets to count on, and no two texts bear the same.
 */
final class Versions {

	private static final Pattern STATED = Pattern.compile("[A-Za-z0-9.-]{1,10}");

	private static final int SIGNS = 8;

	private Versions() {
	}

	/**
	 * @param sha256 of the owner's text
	 * @throws TemplateRefused if what it states is no version
	 */
	static String of(Template own, String sha256) throws TemplateRefused {
		Optional<String> stated = stated(own);
		if (stated.filter((version) -> !STATED.matcher(version).matches()).isPresent()) {
			throw new TemplateRefused(1, "La version compte dix lettres, chiffres, points ou tirets au plus.");
		}
		return named(stated, sha256);
	}

	static String named(Optional<String> stated, String sha256) {
		return stated.map((version) -> version + "+").orElse("") + sha256.substring(0, SIGNS);
	}

	/** What stands in its first line, {@code <#ftl attributes={"version": "1"}>}. */
	static Optional<String> stated(Template template) {
		return Optional.ofNullable(template.getCustomAttribute("version")).map(Object::toString);
	}

}
