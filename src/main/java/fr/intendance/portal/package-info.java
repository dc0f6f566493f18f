/**
 * The client's pages: what is expected of them, where they answer.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "settings", "engine", "calendar", "document",
		"mail", "client", "access", "evidence", "reminder", "firstcontact", "needsreview", "quote", "onboarding",
		"work", "reporting", "offboarding", "journal", "transparency" })
package fr.intendance.portal;
