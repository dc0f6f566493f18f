package fr.intendance.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.FreeText;
import fr.intendance.client.TimelineEntry;
import fr.intendance.mail.OutgoingMail;

/**
 * One answer that was asked for, with all that was done for it. Moments are UTC.
 *
 * @param ladder what was asked for
 * @param reported the month that the answer is about, if it is about one
 * @param since from when
 * @param letters the mails about it, in the order they were written
 * @param decisions what the client or the firm decided about reminders meanwhile
 * @param end why it stopped, a {@link StopReason}, or {@code OPEN} while it is awaited
 * @param stoppedAt when it stopped
 * @param nextAt when the next reminder is due, if one is
 */
public record ProvenWait(String ladder, Optional<YearMonth> reported, Instant since, List<Letter> letters,
		List<Decision> decisions, String end, Optional<Instant> stoppedAt, Optional<Instant> nextAt) {

	/**
	 * A mail.
	 *
	 * @param reminder counts the reminders from 1; 0 for any other mail about it
	 * @param subject what it is about
	 * @param to its address
	 * @param state where it is, a {@code MailState}
	 * @param at when it left, or was written if it has not left
	 * @param messageId by which the mail server's log names it
	 * @param server whether a mail server took it, not the mailbox of the installation
	 * @param answer what the mail server said
	 */
	public record Letter(int reminder, String subject, String to, String state, Instant at, String messageId,
			boolean server, Optional<String> answer) {

		static Letter of(OutgoingMail mail, int reminder) {
			return new Letter(reminder, mail.subject(), mail.to().value(), mail.state().name(),
					mail.sentAt().orElse(mail.queuedAt()), mail.messageId(), mail.leftByServer(), mail.answer());
		}

	}

	/**
	 * Something that was decided about the reminders.
	 *
	 * @param at when
	 * @param event the code of the timeline
	 * @param until until which day it holds, if it names one
	 * @param by the user who did it; nobody for the client by link, or the clock
	 * @param said why, in somebody's own words
	 */
	public record Decision(Instant at, String event, Optional<LocalDate> until, Optional<String> by,
			Optional<String> said) {

		static Decision of(TimelineEntry entry) {
			return new Decision(entry.happenedAt(), entry.event(),
					Optional.ofNullable(entry.about())
						.map((about) -> about.split("/"))
						.filter((parts) -> parts.length == 2)
						.map((parts) -> LocalDate.parse(parts[1])),
					Optional.ofNullable(entry.actor()), entry.said().map(FreeText::value));
		}
	}

}
