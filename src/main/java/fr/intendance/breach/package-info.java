/**
 * Writes down breaches of personal data, says who must be told by when, and keeps the
 * register of them (GDPR art. 33 and 34).
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "settings", "engine", "calendar", "document",
		"mail", "client", "processing", "transparency" })
package fr.intendance.breach;
