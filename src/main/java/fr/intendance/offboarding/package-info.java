/**
 * Parts from clients: who leaves when and why, what is handed back, what is deleted.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "settings", "engine", "calendar", "keys",
		"document", "mail", "client", "access", "reminder", "firstcontact", "needsreview", "quote", "onboarding",
		"work", "reporting", "journal", "transparency" })
package fr.intendance.offboarding;
