package fr.intendance.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who sends which mail. Whoever claims one has it alone until the lease ends; if they die
 * it is due again. The count of attempts tells a late note from a current one.
 */
@Repository
class Claims {

	/** Longer than a server can keep us waiting at every step. */
	static final Duration LEASE = Duration.ofMinutes(5);

	private static final int ANSWER_MAX = 1000;

	private final JdbcClient database;

	private final MailRows rows;

	private final Clock clock;

	private final TransactionTemplate transaction;

	Claims(JdbcClient database, MailRows rows, Clock clock, PlatformTransactionManager transactions) {
		this.database = database;
		this.rows = rows;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** The mail that has been due longest and that nobody else is sending. */
	Optional<OutgoingMail> next() {
		return this.transaction.execute((status) -> due().map(this::claim));
	}

	/**
	 * In the order of the index from its first column on: so H2 locks one row, like
	 * PostgreSQL, and not all that are due.
	 */
	private Optional<Long> due() {
		return this.database.sql("""
				select id from outgoing_mail where state = 'QUEUED' and due_at <= ?
				order by state, due_at, id fetch first 1 rows only for update skip locked""")
			.param(MailRows.row(this.clock.instant()))
			.query(Long.class)
			.optional();
	}

	private OutgoingMail claim(long id) {
		this.database.sql("update outgoing_mail set attempts = attempts + 1, due_at = ? where id = ?")
			.params(MailRows.row(this.clock.instant().plus(LEASE)), id)
			.update();
		return this.rows.get(id);
	}

	void sent(OutgoingMail mail, Channel channel, String answer) {
		note("update outgoing_mail set state = 'SENT', sent_at = ?, channel = ?, answer = ? where id = ? and attempts = ?",
				MailRows.row(this.clock.instant()), channel.name(), shortened(answer), mail.id(), mail.attempts());
	}

	void again(OutgoingMail mail, Instant due, String answer) {
		note("update outgoing_mail set due_at = ?, answer = ? where id = ? and attempts = ?", MailRows.row(due),
				shortened(answer), mail.id(), mail.attempts());
	}

	void givenUp(OutgoingMail mail, String answer) {
		note("update outgoing_mail set state = 'FAILED', answer = ? where id = ? and attempts = ? and state = 'QUEUED'",
				shortened(answer), mail.id(), mail.attempts());
	}

	private void note(String sql, Object... values) {
		this.transaction.executeWithoutResult((status) -> this.database.sql(sql).params(values).update());
	}

	private static String shortened(String answer) {
		String line = answer.replaceAll("\\p{Cntrl}+", " ").strip();
		return (line.length() > ANSWER_MAX) ? line.substring(0, ANSWER_MAX) : line;
	}

}
