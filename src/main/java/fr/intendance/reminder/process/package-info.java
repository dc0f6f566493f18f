/**
 * The one reusable wait with reminders.
 */
package fr.intendance.reminder.process;
