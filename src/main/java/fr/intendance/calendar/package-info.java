/**
 * Tells the time, the working days and the opening hours of the firm, and what is due
 * when.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "settings" })
package fr.intendance.calendar;
