/**
 * The leak rule: what tests type of a client holds a word that nothing else holds, and
 * the build fails where that word comes out in a place that must not name anybody.
 */
package fr.intendance.leak;
