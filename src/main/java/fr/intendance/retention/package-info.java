/**
 * Ends what is kept of clients when its term is over, tells beforehand what goes when,
 * and holds back what somebody has a reason to keep.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "engine", "calendar", "document", "client", "evidence", "offboarding" })
package fr.intendance.retention;
