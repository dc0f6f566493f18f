/**
 * Enquiries and engagements over REST.
 */
package fr.intendance.client.web;
