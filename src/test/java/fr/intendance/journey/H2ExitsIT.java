package fr.intendance.journey;

/** All ways out, on the embedded database. */
class H2ExitsIT extends WaysOutRun {

}
