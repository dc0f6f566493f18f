/**
 * Keys of the clients, and what is sealed with them. Everything personal in our tables is
 * ciphertext of the client it belongs to; {@code keys/columns.txt} says which columns
 * those are. The keys are kept apart from the database, wrapped by a master key: without
 * its key a client is noise, in the database and in each backup of it.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Keys", allowedDependencies = { "calendar" })
package fr.intendance.keys;
