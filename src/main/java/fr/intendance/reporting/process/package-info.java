/**
 * The process of one report, and what the client journey asks of the reporting.
 */
package fr.intendance.reporting.process;
