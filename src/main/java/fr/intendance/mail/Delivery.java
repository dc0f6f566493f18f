package fr.intendance.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import fr.intendance.calendar.OpeningHours;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.stereotype.Component;

/** Sends the mails of one claim, one after another. */
@Component
class Delivery {

	/** As long as mail servers try (RFC 5321, 4.5.4.1). */
	static final Duration PATIENCE = Duration.ofDays(4);

	/** A mail that cannot be made is a fault of ours: somebody is to hear of it soon. */
	private static final Duration FAULT = Duration.ofHours(2);

	private final Claims claims;

	private final Envelopes envelopes;

	private final Post post;

	private final SentNotes sentNotes;

	private final Notes notes;

	private final OpeningHours hours;

	private final Clock clock;

	Delivery(Claims claims, Envelopes envelopes, Post post, SentNotes sentNotes, Notes notes, OpeningHours hours,
			Clock clock) {
		this.claims = claims;
		this.envelopes = envelopes;
		this.post = post;
		this.sentNotes = sentNotes;
		this.notes = notes;
		this.hours = hours;
		this.clock = clock;
	}

	/**
	 * Sends them all, until the server is in trouble; what was not begun is given back.
	 */
	Round of(List<Parcel> batch) {
		Instant claimed = this.clock.instant();
		CompletableFuture<Void> noted = CompletableFuture.completedFuture(null);
		int begun = 0;
		int sent = 0;
		boolean away = false;
		try {
			while (begun < batch.size() && !away && this.claims.lasts(claimed)) {
				Parcel parcel = batch.get(begun++);
				if (closedFor(parcel)) {
					this.notes.waits(parcel.mail(), this.hours.nextOpening(this.clock.instant()));
					continue;
				}
				Reply reply = deliver(parcel, noted);
				away = reply.isOfTheServer();
				if (reply.verdict() == Reply.Verdict.TAKEN) {
					noted = this.sentNotes.sent(parcel.mail(), this.post.channel(), reply.text());
					sent++;
				}
				else {
					note(parcel, reply);
				}
			}
			SentNotes.await(noted);
		}
		finally {
			giveBack(batch.subList(begun, batch.size()));
		}
		return new Round(sent, away);
	}

	private void giveBack(List<Parcel> notBegun) {
		if (!notBegun.isEmpty()) {
			this.claims.release(notBegun);
		}
	}

	/**
	 * A reminder that waited for the mail server into the night waits for the morning.
	 */
	private boolean closedFor(Parcel parcel) {
		return parcel.officeHours() && !this.hours.isOpen(this.clock.instant());
	}

	private Reply deliver(Parcel parcel, CompletableFuture<Void> noted) {
		try {
			MimeMessage message = this.envelopes.of(parcel);
			return this.post.deliver(parcel.mail(), message, () -> mayGo(parcel.mail(), noted));
		}
		catch (MessagingException | IllegalArgumentException | IllegalStateException ex) {
			return new Reply(Reply.Verdict.UNFIT, ex.getClass().getSimpleName() + ": " + ex.getMessage());
		}
	}

	/** Asked as late as can be: whoever stops a mail until then stops it. */
	private boolean mayGo(OutgoingMail mail, CompletableFuture<Void> noted) {
		SentNotes.await(noted);
		return this.claims.holds(mail);
	}

	private void note(Parcel parcel, Reply reply) {
		switch (reply.verdict()) {
			case LATER, CUT_OFF -> this.notes.later(parcel, reply.text(), PATIENCE);
			case UNFIT -> this.notes.later(parcel, reply.text(), FAULT);
			case REFUSED -> this.notes.failed(parcel.mail(), reply.text());
			case DOUBTFUL -> this.notes.doubted(parcel, reply.text());
			case UNREACHABLE -> this.notes.waits(parcel.mail(), reply.text());
			case TAKEN, WITHHELD -> {
			}
		}
	}

	/**
	 * @param sent how many left
	 * @param away whether the server takes nothing at the moment
	 */
	record Round(int sent, boolean away) {
	}

}
