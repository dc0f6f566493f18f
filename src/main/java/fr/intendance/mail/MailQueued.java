package fr.intendance.mail;

/** Something new waits in the outbox. */
record MailQueued() {
}
