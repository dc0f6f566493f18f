package fr.intendance.keys;

/**
 * A key was destroyed in the store, in the transaction that runs; copies of the store
 * still have it.
 */
public record KeyDestroyed() {
}
