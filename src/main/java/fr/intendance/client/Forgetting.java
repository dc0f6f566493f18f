package fr.intendance.client;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import fr.intendance.engine.Refused;
import fr.intendance.engine.Tenants;
import fr.intendance.keys.ClientKeys;
import fr.intendance.mail.Outbox;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets a client with all of its engagements. Their rows stay without a word about
 * anybody: dates, states, minutes and amounts, so that the figures of the firm still add
 * up.
 */
@Service
@Transactional
public class Forgetting {

	private final EngagementRepository engagements;

	private final List<Traces> traces;

	private final Outbox outbox;

	private final ClientKeys keys;

	private final Tenants tenants;

	private final NameIndex names;

	private final Timeline timeline;

	private final JdbcClient database;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Forgetting(EngagementRepository engagements, List<Traces> traces, Outbox outbox, ClientKeys keys, Tenants tenants,
			NameIndex names, Timeline timeline, JdbcClient database, ApplicationEventPublisher events, Clock clock) {
		this.engagements = engagements;
		this.traces = traces;
		this.outbox = outbox;
		this.keys = keys;
		this.tenants = tenants;
		this.names = names;
		this.timeline = timeline;
		this.database = database;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * All engagements of a client, the newest first.
	 * @throws Refused 409 while one of them runs, or where the client is forgotten
	 */
	public List<Engagement> ended(String client) {
		if (isForgotten(client)) {
			throw Refused.conflict("Ce client est déjà effacé.");
		}
		List<Engagement> all = this.engagements.findByClientIdOrderByOpenedAtDesc(client);
		all.stream().filter((one) -> one.endedAt().isEmpty()).findFirst().ifPresent((running) -> {
			throw Refused.conflict(
					"Le dossier %s de ce client est encore en cours\u00a0: terminez-le d’abord, rien n’a été effacé."
						.formatted(running.reference()));
		});
		return all;
	}

	/** Whether nobody knows any more who a client was. */
	@Transactional(readOnly = true)
	public boolean isForgotten(String client) {
		return this.database.sql("select count(*) from client where id = ? and erased_at is not null")
			.param(client)
			.query(Long.class)
			.single() > 0;
	}

	/**
	 * Forgets a client. The engine's history goes, and the keys are destroyed, once that
	 * is committed.
	 * @param why a code
	 */
	public void forget(String client, String why) {
		for (Engagement one : ended(client)) {
			EngagementReference reference = one.reference();
			this.traces.forEach((some) -> some.forget(reference));
			this.outbox.erase(reference.value());
			this.keys.blank(reference.value());
			this.database.sql("insert into erasure (engagement, asked_at) values (?, ?)")
				.params(reference.value(), this.clock.instant().atOffset(ZoneOffset.UTC))
				.update();
			this.timeline.record(reference, "client.erased", why);
		}
		this.keys.blank(client);
		this.names.remove(client);
		this.database.sql("update client set erased_at = ? where id = ?")
			.params(this.clock.instant().atOffset(ZoneOffset.UTC), client)
			.update();
		this.tenants.close(client);
		this.events.publishEvent(new Erasures.Erased());
	}

}
