/**
 * Clients, their contacts and engagements: who they are, where each journey stands, what
 * happened so far.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "engine", "calendar", "document", "mail" })
package fr.intendance.client;
