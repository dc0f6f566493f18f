package fr.intendance.mail;

/**
 * What went with a mail.
 *
 * @param position counts the attachments of the mail from 1
 * @param fileName its name
 * @param contentType its type
 */
public record MailboxAttachment(int position, String fileName, String contentType) {
}
