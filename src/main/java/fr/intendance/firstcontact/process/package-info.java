/**
 * The first contact's process: its delegates and the form of the first call.
 */
package fr.intendance.firstcontact.process;
