package fr.intendance.document;

/**
 * A template of the owner that was put to use.
 *
 * @param source its text
 * @param sha256 the fingerprint of that text
 * @param broken whether it does not pass its trial any more, since the program has
 * changed
 */
record OwnText(String source, String sha256, boolean broken) {
}
