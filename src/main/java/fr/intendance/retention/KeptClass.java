package fr.intendance.retention;

/**
 * A class of data and how long it is kept.
 *
 * @param code pages put it into words
 * @param rule how long, in the language of who reads
 * @param source where that is written
 */
public record KeptClass(String code, String rule, String source) {
}
