/**
 * Plays the product with an invented firm and its invented clients, in profile
 * {@code demo} only, so that a newcomer sees it at work. It may know all other modules;
 * none knows it.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "engine", "calendar", "document", "mail", "client", "evidence", "reminder",
				"firstcontact", "needsreview", "quote", "onboarding", "work", "reporting", "offboarding", "inbox" })
package fr.intendance.demo;
