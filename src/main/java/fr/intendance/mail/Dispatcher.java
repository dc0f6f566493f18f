package fr.intendance.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Empties the outbox: claims a mail, sends it outside of any transaction, notes what was
 * answered. As many as like may run at once.
 */
@Component
public class Dispatcher {

	private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

	/** After each failed try; after the one that follows the last, we give up. */
	private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(30), Duration.ofHours(2));

	private final Claims claims;

	private final Envelopes envelopes;

	private final Post post;

	private final Clock clock;

	Dispatcher(Claims claims, Envelopes envelopes, Post post, Clock clock) {
		this.claims = claims;
		this.envelopes = envelopes;
		this.post = post;
		this.clock = clock;
	}

	/**
	 * Sends what is due, oldest first, until nothing is or the server cannot be reached.
	 * @return how many mails were taken
	 */
	public int dispatch() {
		int sent = 0;
		Optional<OutgoingMail> mail = this.claims.next();
		while (mail.isPresent()) {
			try {
				send(mail.get());
				sent++;
			}
			catch (Exception ex) {
				failed(mail.get(), ex);
				if (ex instanceof Post.Unreachable) {
					return sent;
				}
			}
			mail = this.claims.next();
		}
		return sent;
	}

	private void send(OutgoingMail mail) throws Exception {
		String answer = this.post.deliver(mail, this.envelopes.of(mail));
		this.claims.sent(mail, this.post.channel(), answer);
	}

	private void failed(OutgoingMail mail, Exception failure) {
		// the message may name the address: it goes to the row, never to the log
		String answer = failure.getClass().getSimpleName() + ": " + failure.getMessage();
		if (mail.attempts() > PAUSES.size()) {
			this.claims.givenUp(mail, answer);
			LOG.error("Mail {} was given up after {} tries: {}", mail.id(), mail.attempts(),
					failure.getClass().getName());
			return;
		}
		this.claims.again(mail, this.clock.instant().plus(PAUSES.get(mail.attempts() - 1)), answer);
		LOG.warn("Mail {} did not leave at try {}: {}", mail.id(), mail.attempts(), failure.getClass().getName());
	}

}
