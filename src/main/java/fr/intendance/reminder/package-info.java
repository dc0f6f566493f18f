/**
 * What the firm awaits from its clients: since when, which reminders, why they stopped.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "engine", "calendar", "keys", "document", "mail", "client", "access" })
package fr.intendance.reminder;
