/**
 * What clients answer by mail: filed with their engagement and read by a person. An
 * answer by mail accepts and signs nothing by itself.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "engine", "calendar", "mail", "client", "reminder", "inbox" })
package fr.intendance.reply;
