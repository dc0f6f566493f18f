/**
 * Ties the quote to its process.
 */
package fr.intendance.quote.process;
