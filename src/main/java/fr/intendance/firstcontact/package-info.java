/**
 * The first contact: thanks, the appointment, the first call and what became of it.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "settings", "engine", "calendar", "document", "mail", "client", "access", "reminder" })
package fr.intendance.firstcontact;
