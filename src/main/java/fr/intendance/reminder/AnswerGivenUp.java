package fr.intendance.reminder;

/**
 * An answer did not come in time and nobody waits for it any longer; told in the same
 * transaction.
 *
 * @param key what was awaited, such as {@code E-2026-0042.pieces}
 * @param ladder what kind of answer it is
 */
public record AnswerGivenUp(String key, Ladder ladder) {
}
