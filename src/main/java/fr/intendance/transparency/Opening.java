package fr.intendance.transparency;

import java.time.Instant;

/**
 * That somebody of the firm opened a file of a client.
 *
 * @param at when, UTC
 * @param who their name, or their sign-in name where none is given
 * @param file what they opened, in the language of the reader
 * @param task for which tasks, in the same language; empty if they had none in hand
 */
public record Opening(Instant at, String who, String file, String task) {
}
