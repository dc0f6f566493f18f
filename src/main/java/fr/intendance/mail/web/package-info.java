/** The mailbox over REST. */
package fr.intendance.mail.web;
