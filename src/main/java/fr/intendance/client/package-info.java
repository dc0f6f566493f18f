/**
 * Clients, their contacts and engagements: who they are, where each journey stands, what
 * happened so far.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "engine", "calendar", "keys", "document", "mail", "journal" })
package fr.intendance.client;
