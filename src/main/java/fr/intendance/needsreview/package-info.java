/**
 * Finds out with the client what is to be delegated and how long it takes.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "engine", "calendar", "document", "mail",
		"client", "access", "reminder", "firstcontact" })
package fr.intendance.needsreview;
