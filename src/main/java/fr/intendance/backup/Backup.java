package fr.intendance.backup;

import java.time.Instant;

/**
 * A backup that was made.
 *
 * @param at when it was begun
 * @param data the file with the data
 * @param bytes its size
 * @param keys the file with the keys
 * @param keyCount how many it has, destroyed ones included
 */
record Backup(Instant at, String data, long bytes, String keys, int keyCount) {
}
