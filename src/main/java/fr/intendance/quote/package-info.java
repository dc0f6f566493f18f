/**
 * Prices the reviewed needs and carries the quote to the client's answer.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "settings", "engine", "calendar", "document",
		"mail", "client", "access", "evidence", "reminder", "needsreview" })
package fr.intendance.quote;
