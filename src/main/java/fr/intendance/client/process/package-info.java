/**
 * The client journey's process: its start, its messages and the outcome of each stage.
 */
package fr.intendance.client.process;
