/**
 * Keeps how something was accepted: what was shown, who said yes to what and when, in a
 * chain in which every change shows.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "settings", "engine", "calendar", "document", "mail", "client", "access", "journal" })
package fr.intendance.evidence;
