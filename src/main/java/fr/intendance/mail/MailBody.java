package fr.intendance.mail;

/**
 * What a mail says, twice the same.
 *
 * @param text for readers of plain text
 * @param html for all others
 */
record MailBody(String text, String html) {
}
