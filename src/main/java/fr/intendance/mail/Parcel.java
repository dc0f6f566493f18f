package fr.intendance.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mail that somebody claimed, with all that its envelope needs.
 *
 * @param mail its row
 * @param body what it says
 * @param follows the Message-ID of the first mail of its conversation, if that is another
 * @param troubledSince since when the mail server puts it off
 * @param doubts how often the server fell silent after it had the whole mail
 * @param attachments what goes with it
 * @param objectionLink where its reader objects to more of its kind, if they may
 * @param officeHours whether it leaves only while the firm is open
 */
record Parcel(OutgoingMail mail, MailBody body, Optional<String> follows, Optional<Instant> troubledSince, int doubts,
		List<MailboxAttachment> attachments, Optional<String> objectionLink, boolean officeHours) {
}
