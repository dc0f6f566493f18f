package fr.intendance.client;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import fr.intendance.engine.ProcessHistory;
import fr.intendance.engine.Tenants;
import fr.intendance.keys.ClientKeys;
import fr.intendance.mail.Outbox;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases what was no enquiry at all, the person included. Our rows go with the step that
 * says so; the engine's history follows once that is committed, since the process still
 * writes it until then, or at the next start of the application.
 */
@Component
class Erasures {

	private final List<Traces> traces;

	private final EngagementRows rows;

	private final Outbox outbox;

	private final Tenants tenants;

	private final ProcessHistory history;

	private final JdbcClient database;

	private final ClientKeys keys;

	private final TransactionTemplate later;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Erasures(List<Traces> traces, EngagementRows rows, Outbox outbox, Tenants tenants, ProcessHistory history,
			JdbcClient database, ClientKeys keys, PlatformTransactionManager transactions,
			ApplicationEventPublisher events, Clock clock) {
		this.traces = traces;
		this.rows = rows;
		this.outbox = outbox;
		this.tenants = tenants;
		this.history = history;
		this.database = database;
		this.keys = keys;
		this.later = new TransactionTemplate(transactions);
		this.later.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Erases an engagement, what was joined to it, and its client if nothing else is left
	 * of them.
	 */
	void erase(Engagement engagement) {
		this.rows.withJoined(engagement.reference()).forEach((reference) -> {
			this.traces.forEach((one) -> one.erase(reference));
			this.outbox.erase(reference.value());
			this.rows.erase(reference);
			this.database.sql("insert into erasure (engagement, asked_at) values (?, ?)")
				.params(reference.value(), this.clock.instant().atOffset(ZoneOffset.UTC))
				.update();
		});
		if (this.rows.eraseClient(engagement.clientId())) {
			this.tenants.close(engagement.clientId());
		}
		this.events.publishEvent(new Erased());
	}

	@TransactionalEventListener
	void finish(Erased erased) {
		eraseHistory();
	}

	@EventListener
	void finish(ContextRefreshedEvent started) {
		eraseHistory();
	}

	private void eraseHistory() {
		this.database.sql("select engagement from erasure")
			.query(String.class)
			.list()
			.forEach((key) -> this.later.executeWithoutResult((status) -> {
				this.history.erase(key);
				destroyKey(new EngagementReference(key));
				this.database.sql("delete from erasure where engagement = ?").param(key).update();
			}));
	}

	/** The client of that number has the same key, and may still be served. */
	private void destroyKey(EngagementReference reference) {
		if (this.database.sql("select count(*) from client where id = ? and erased_at is null")
			.param(reference.clientId())
			.query(Long.class)
			.single() == 0) {
			this.keys.destroy(reference.value());
		}
	}

	/** Something was erased; the engine's history is to follow. */
	record Erased() {
	}

}
