/**
 * Tells the client each period what was done, what it took and what will be invoiced.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "settings", "engine", "calendar", "document", "mail", "client", "access", "reminder",
				"firstcontact", "needsreview", "quote", "onboarding", "work", "journal", "transparency" })
package fr.intendance.reporting;
