package fr.intendance.play;

/** Plays on the embedded database. */
class H2PlayIT extends PlayRun {

}
