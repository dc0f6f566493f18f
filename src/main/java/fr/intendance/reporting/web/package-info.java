/**
 * Reports and what they say will be invoiced, over REST.
 */
package fr.intendance.reporting.web;
