package fr.intendance.client;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import fr.intendance.engine.Processes;
import fr.intendance.keys.ClientKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets anew whom a backup of before brought back. Their key stays destroyed, so
 * nothing of them can be read or written: at the next start their processes end and the
 * noise goes from the rows, as it had before.
 */
@Component
class ForgottenAgain {

	/** Stands in the journal where others have the reason. */
	private static final String WHY = "restored";

	private static final Logger LOG = LoggerFactory.getLogger(ForgottenAgain.class);

	private final Forgetting forgetting;

	private final Processes processes;

	private final ClientKeys keys;

	private final JdbcClient database;

	private final TransactionTemplate each;

	private final Clock clock;

	ForgottenAgain(Forgetting forgetting, Processes processes, ClientKeys keys, JdbcClient database,
			PlatformTransactionManager transactions, Clock clock) {
		this.forgetting = forgetting;
		this.processes = processes;
		this.keys = keys;
		this.database = database;
		this.each = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	@EventListener
	void look(ContextRefreshedEvent started) {
		this.keys
			.destroyed(this.database.sql("select id from client where erased_at is null").query(String.class).list())
			.forEach(this::forget);
	}

	/** One that cannot be forgotten keeps nobody else from their work. */
	private void forget(String client) {
		try {
			this.each.executeWithoutResult((status) -> {
				running(client).forEach(this.processes::drop);
				end(client);
				this.forgetting.forget(client, WHY);
			});
			LOG.info("Client {} effacé à nouveau : une sauvegarde d’avant l’avait ramené", client);
		}
		catch (RuntimeException ex) {
			LOG.error("Le client {}, dont la clé est détruite, n’a pas pu être effacé à nouveau : {}", client,
					NestedExceptionUtils.getMostSpecificCause(ex).getClass().getName());
		}
	}

	private List<String> running(String client) {
		return this.database.sql("select reference from engagement where client_id = ? and ended_at is null")
			.param(client)
			.query(String.class)
			.list();
	}

	/** By a statement of its own: the words of the row could not be sealed again. */
	private void end(String client) {
		this.database.sql("""
				update engagement set ended_at = ?, outcome = 'cancelled', waiting_for = 'NOBODY', next_step = null,
				next_at = null, version = version + 1 where client_id = ? and ended_at is null""")
			.params(this.clock.instant().atOffset(ZoneOffset.UTC), client)
			.update();
	}

}
