package fr.intendance.mail;

import java.util.List;

/**
 * Mails were deleted; what a post keeps of them goes once that is committed.
 *
 * @param answers what the post answered to each when it was delivered
 */
record MailsErased(List<String> answers) {
}
