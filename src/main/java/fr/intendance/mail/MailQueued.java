package fr.intendance.mail;

/**
 * Something new waits in the outbox.
 *
 * @param id which mail
 */
record MailQueued(long id) {
}
