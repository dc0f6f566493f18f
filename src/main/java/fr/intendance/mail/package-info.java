/**
 * Letters by mail: an outbox that commits with what it tells about, and the post that
 * empties it.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "settings", "engine", "calendar", "keys", "document" })
package fr.intendance.mail;
