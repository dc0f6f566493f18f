package fr.intendance.document;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody put a text of a template to use, or gave it back for the bundled one.
 *
 * @param name path below the owner's folder, such as {@code mail/quote-sent.ftlh}
 * @param sha256 the fingerprint of the text; none for the bundled template
 * @param version that documents bear from then on
 * @param by the user who decided
 * @param at when, UTC
 */
public record TemplateChoice(String name, Optional<String> sha256, Optional<String> version, String by, Instant at) {
}
