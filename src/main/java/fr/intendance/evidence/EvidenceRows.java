package fr.intendance.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of the evidence; it adds and reads, and knows no way to change one. */
@Repository
class EvidenceRows {

	private final JdbcClient database;

	private final TransactionTemplate savepoint;

	EvidenceRows(JdbcClient database, PlatformTransactionManager transactions) {
		this.database = database;
		this.savepoint = new TransactionTemplate(transactions);
		this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	/** Of two who add to a chain, the second waits for the first. */
	void lock(Chain chain, Instant now) {
		if (!isLocked(chain)) {
			begin(chain, now);
			isLocked(chain);
		}
	}

	private boolean isLocked(Chain chain) {
		return this.database.sql("select subject from evidence_chain where engagement = ? and subject = ? for update")
			.params(chain.engagement().value(), chain.subject())
			.query(String.class)
			.optional()
			.isPresent();
	}

	/** Whether the chain was deleted; to be asked once it is locked. */
	boolean isGone(Chain chain) {
		return this.database.sql("select events from evidence_purge where engagement = ? and subject = ?")
			.params(chain.engagement().value(), chain.subject())
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	private void begin(Chain chain, Instant now) {
		try {
			this.savepoint.executeWithoutResult((status) -> this.database
				.sql("insert into evidence_chain (engagement, subject, begun_at) values (?, ?, ?)")
				.params(chain.engagement().value(), chain.subject(), now.atOffset(ZoneOffset.UTC))
				.update());
		}
		catch (DuplicateKeyException ex) {
			// the other one has begun it and is committed: its row counts
		}
	}

	void add(EvidenceEvent event) {
		this.database
			.sql("insert into evidence_event (engagement, subject, place, kind, happened_at, facts,"
					+ " previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?)")
			.params(event.engagement(), event.subject(), event.place(), event.kind().name(),
					event.happenedAt().atOffset(ZoneOffset.UTC), event.facts(), event.previous(), event.hash())
			.update();
	}

	/** The first event first. */
	List<EvidenceEvent> of(String engagement, String subject) {
		return this.database
			.sql("select engagement, subject, place, kind, happened_at, facts, previous_hash, hash from evidence_event"
					+ " where engagement = ? and subject = ? order by place")
			.params(engagement, subject)
			.query(EvidenceRows::event)
			.list();
	}

	List<String> subjects(String engagement) {
		return this.database.sql("select subject from evidence_chain where engagement = ? order by begun_at, subject")
			.param(engagement)
			.query(String.class)
			.list();
	}

	private static EvidenceEvent event(ResultSet row, int index) throws SQLException {
		return new EvidenceEvent(row.getString("engagement"), row.getString("subject"), row.getInt("place"),
				EvidenceKind.valueOf(row.getString("kind")),
				row.getObject("happened_at", OffsetDateTime.class).toInstant(), row.getString("facts"),
				row.getString("previous_hash"), row.getString("hash"));
	}

}
