/**
 * The process of one task, and what the client journey asks of the work.
 */
package fr.intendance.work.process;
