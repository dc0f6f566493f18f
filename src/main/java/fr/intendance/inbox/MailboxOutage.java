package fr.intendance.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Since when the mailbox cannot be read: a changed password must not pass for a silence
 * of all clients. Each node knows its own.
 */
@Component
public class MailboxOutage {

	/** A server that starts anew is no news to people. */
	private static final Duration LONG = Duration.ofMinutes(15);

	private static final Logger LOG = LoggerFactory.getLogger(MailboxOutage.class);

	private final AtomicReference<Instant> since = new AtomicReference<>();

	private final Clock clock;

	MailboxOutage(Clock clock) {
		this.clock = clock;
	}

	/** It could not be read; told once in the log, however often it is tried. */
	void begins(Exception trouble) {
		if (this.since.compareAndSet(null, this.clock.instant())) {
			// what the server says may name people
			LOG.warn("The mailbox cannot be read: {}", trouble.getClass().getSimpleName());
			LOG.debug("That is why", trouble);
		}
	}

	/** It was read. */
	void ends() {
		if (this.since.getAndSet(null) != null) {
			LOG.info("The mailbox can be read again");
		}
	}

	/** Since when, UTC, where it has lasted for a quarter of an hour. */
	public Optional<Instant> since() {
		return Optional.ofNullable(this.since.get())
			.filter((begin) -> !this.clock.instant().isBefore(begin.plus(LONG)));
	}

}
