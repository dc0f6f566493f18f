/**
 * The application class; every capability has a package of its own below.
 */
package fr.intendance;
