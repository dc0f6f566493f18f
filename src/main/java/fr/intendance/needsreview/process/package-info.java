/**
 * The needs review's process: its delegates and the form of the review.
 */
package fr.intendance.needsreview.process;
