/**
 * Makes a client of an accepted quote: contracts, signatures, pieces, first meeting.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "settings", "engine", "calendar", "document",
		"mail", "client", "access", "evidence", "reminder", "needsreview", "quote", "processing" })
package fr.intendance.onboarding;
