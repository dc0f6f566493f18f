/**
 * Makes the papers of the firm: templates into pages and PDF, numbers, and a store in
 * which nothing changes.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "calendar", "settings" })
package fr.intendance.document;
