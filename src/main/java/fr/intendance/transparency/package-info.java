/**
 * What a client may know of how the firm keeps what they confide: who opened which of
 * their files, whom the firm lets in, what is kept until when.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "settings", "engine", "calendar", "document",
		"mail", "journal", "client", "reminder", "onboarding", "processing" })
package fr.intendance.transparency;
