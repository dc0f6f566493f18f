/**
 * Backups: copies the data and, apart from them, the keys while the product is at work,
 * and puts both back into an empty place.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "engine", "keys" })
package fr.intendance.backup;
