/**
 * What the firm does for its clients: one task per service and period, and the ledger of
 * what was done.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "engine", "calendar", "document", "mail",
		"client", "access", "reminder", "firstcontact", "needsreview", "quote", "onboarding" })
package fr.intendance.work;
