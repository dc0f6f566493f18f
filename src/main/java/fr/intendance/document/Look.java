package fr.intendance.document;

import java.util.Optional;

/**
 * How a document looks.
 *
 * @param accent the colour of titles and rules, such as {@code #17595c}
 * @param logo the picture itself as a {@code data:} address, if the firm has one
 */
public record Look(String accent, Optional<String> logo) {
}
