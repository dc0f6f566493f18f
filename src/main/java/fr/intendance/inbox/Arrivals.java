package fr.intendance.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Commits in one that a mail was read and what came of it, so that a crash leaves both or
 * neither. Of two nodes that read the same mail, one does; the other then finds it there.
 */
@Component
class Arrivals {

	/** As long as people may take to look at what belongs to nothing. */
	private static final Duration KEPT = Duration.ofDays(30);

	private final InboxRows rows;

	private final Correspondence correspondence;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Arrivals(InboxRows rows, Correspondence correspondence, PlatformTransactionManager transactions, Clock clock) {
		this.rows = rows;
		this.correspondence = correspondence;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/** From where on to read. */
	InboxRows.Position position(String account, long validity) {
		Optional<InboxRows.Position> known = this.rows.position(account);
		if (known.filter((one) -> one.validity() == validity).isPresent()) {
			return known.get();
		}
		try {
			this.transaction
				.executeWithoutResult((status) -> known.ifPresentOrElse((one) -> this.rows.beginAnew(account, validity),
						() -> this.rows.begin(account, validity)));
		}
		catch (DuplicateKeyException ex) {
			// another node began at the same moment
			return this.rows.position(account).orElseThrow(() -> ex);
		}
		return this.rows.position(account).orElseThrow();
	}

	/**
	 * @param mail nothing where it is gone meanwhile
	 * @return whether it was filed now
	 */
	boolean take(Optional<ReceivedMail> mail, String account, long validity, long uid) {
		try {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> {
				boolean filed = mail.isPresent() && filed(mail.get());
				this.rows.passed(account, validity, uid);
				return filed;
			}));
		}
		catch (DuplicateKeyException ex) {
			if (!this.rows.holds(mail.orElseThrow())) {
				throw ex;
			}
			this.transaction.executeWithoutResult((status) -> this.rows.passed(account, validity, uid));
			return false;
		}
	}

	private boolean filed(ReceivedMail mail) {
		this.rows.add(mail);
		if (mail.kind() == MailKind.UNREADABLE || !this.correspondence.file(mail)) {
			return false;
		}
		this.rows.filed(mail);
		return true;
	}

	/** It stays where it is, and people are told. */
	void giveUp(String account, long validity, long uid) {
		String key = new RawMail((account + validity + uid).getBytes(StandardCharsets.UTF_8), false).key("", "", "");
		take(Optional.of(ReceivedMail.unreadable(key, Optional.empty(), "")), account, validity, uid);
	}

	void forgetOld() {
		this.rows.forget(this.clock.instant().minus(KEPT));
	}

}
