/**
 * The firm's pages: what waits, where each client stands, what to write down for them.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "settings", "engine", "calendar", "document", "mail", "client", "access", "evidence",
				"reminder", "firstcontact", "needsreview", "quote", "onboarding", "work", "reporting", "offboarding",
				"inbox", "journal", "reply", "transparency", "processing", "retention", "breach" })
package fr.intendance.desk;
