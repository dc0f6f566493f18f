/**
 * The sealed journal of each client: what happened, in a chain in which every later
 * change shows.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "engine", "document" })
package fr.intendance.journal;
