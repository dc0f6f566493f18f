/**
 * Who comes in: sign-in and roles of the firm's people and programs, secret links of
 * clients.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "settings", "engine", "calendar", "document", "keys", "mail", "client" })
package fr.intendance.access;
