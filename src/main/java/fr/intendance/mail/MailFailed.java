package fr.intendance.mail;

/**
 * A mail was given up; told in the transaction that says so.
 *
 * @param mail which
 */
public record MailFailed(OutgoingMail mail) {
}
