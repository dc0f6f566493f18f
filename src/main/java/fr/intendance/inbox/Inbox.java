package fr.intendance.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import fr.intendance.mail.Watchdog;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Reads what arrived in the mailbox, each mail once, in the order in which it came. Any
 * number of nodes may do so. What cannot be read at the third try is listed for the
 * firm's people, and the next one is read. The demo reads no mailbox, whatever is set:
 * people who exist are none of its business.
 */
@Component
@Profile("!demo")
@ConditionalOnExpression("!'${intendance.inbox.host:}'.isBlank()")
public class Inbox {

	private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

	/** As long as anything that the server is asked may take. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final int TRIES = 3;

	private final InboxSettings settings;

	private final Arrivals arrivals;

	private final MailboxOutage outage;

	private final Watchdog watchdog;

	private long troubled;

	private int tries;

	@Autowired
	Inbox(InboxSettings settings, Arrivals arrivals, MailboxOutage outage) {
		this(settings, arrivals, outage, PATIENCE);
	}

	Inbox(InboxSettings settings, Arrivals arrivals, MailboxOutage outage, Duration patience) {
		this.settings = settings;
		this.arrivals = arrivals;
		this.outage = outage;
		this.watchdog = new Watchdog(patience);
	}

	/**
	 * Reads what is new, until nothing is or something is in the way, which is tried
	 * again the next time.
	 * @return how many mails were read
	 */
	public synchronized int read() {
		this.arrivals.forgetOld();
		try (ImapLine line = new ImapLine(this.settings, this.watchdog)) {
			this.outage.ends();
			InboxRows.Position position = this.arrivals.position(this.settings.account(), line.validity());
			// the server knows days in a zone of its own
			Instant since = position.begunAt().minus(Duration.ofDays(1));
			int read = 0;
			for (long uid : line.after(position.lastUid(), since)) {
				if (!reads(line, position, uid)) {
					return read;
				}
				read++;
			}
			return read;
		}
		catch (MessagingException ex) {
			this.outage.begins(ex);
			return 0;
		}
	}

	private boolean reads(ImapLine line, InboxRows.Position position, long uid) {
		try {
			Optional<ReceivedMail> mail = line.fetch(uid).map(MailReading::of);
			if (this.arrivals.take(mail, this.settings.account(), position.validity(), uid)) {
				line.markSeen(uid);
			}
			this.tries = 0;
			return true;
		}
		catch (MessagingException | RuntimeException ex) {
			LOG.warn("Mail {} of the mailbox was not read: {}", uid, ex.getClass().getName());
			LOG.debug("That is why", ex);
			return isGivenUp(position, uid);
		}
	}

	/** So that one mail never keeps those behind it waiting for ever. */
	private boolean isGivenUp(InboxRows.Position position, long uid) {
		this.tries = (this.troubled == uid) ? this.tries + 1 : 1;
		this.troubled = uid;
		if (this.tries < TRIES) {
			return false;
		}
		try {
			this.arrivals.giveUp(this.settings.account(), position.validity(), uid);
			return true;
		}
		catch (DataAccessException ex) {
			LOG.warn("Nor can that be written down: {}", ex.getClass().getName());
			return false;
		}
	}

	@PreDestroy
	void close() {
		this.watchdog.close();
	}

}
