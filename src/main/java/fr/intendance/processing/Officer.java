package fr.intendance.processing;

/**
 * The data protection officer of the firm, if it named one (GDPR art. 37).
 *
 * @param name who it is
 * @param email where to write
 */
public record Officer(String name, String email) {
}
