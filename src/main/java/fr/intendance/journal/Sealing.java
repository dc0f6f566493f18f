package fr.intendance.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Seals what happened in a transaction right before its commit, all at once: whoever else
 * adds to the same journal waits for no longer than that, and since these locks come last
 * and in one order, nobody waits in a circle.
 */
final class Sealing implements TransactionSynchronization {

	private final JournalRows rows;

	private final List<Happening> open = new ArrayList<>();

	private boolean sealed;

	private Sealing(JournalRows rows) {
		this.rows = rows;
	}

	/** That of the transaction that runs. */
	static Sealing of(JournalRows rows) {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(Sealing.class::isInstance)
			.map(Sealing.class::cast)
			.findFirst()
			.orElseGet(() -> begun(rows));
	}

	private static Sealing begun(JournalRows rows) {
		Sealing sealing = new Sealing(rows);
		TransactionSynchronizationManager.registerSynchronization(sealing);
		return sealing;
	}

	void add(Happening one) {
		this.open.add(one);
		// others may write once more while they commit
		if (this.sealed) {
			seal();
		}
	}

	@Override
	public void beforeCommit(boolean readOnly) {
		this.sealed = true;
		seal();
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	private void seal() {
		Set<String> engagements = this.open.stream().map(Happening::engagement).collect(Collectors.toSet());
		Ends ends = (engagements.size() == 1) ? endOf(engagements) : endsOf(engagements);
		// of what was erased meanwhile nothing is kept, not even that it was there
		List<JournalEvent> events = this.open.stream().flatMap((one) -> ends.next(one).stream()).toList();
		this.open.clear();
		this.rows.add(events, ends.heads.values());
	}

	/** One statement, which is what nearly every transaction needs. */
	private Ends endOf(Set<String> engagements) {
		Map<String, JournalHead> heads = this.rows.lock(engagements);
		if (heads.isEmpty()) {
			this.rows.begin(engagements);
			heads = this.rows.lock(engagements);
		}
		String engagement = engagements.iterator().next();
		return new Ends(heads.keySet().stream().collect(Collectors.toMap((client) -> engagement, (client) -> client)),
				new TreeMap<>(heads));
	}

	private Ends endsOf(Set<String> engagements) {
		Map<String, String> clients = this.rows.clients(engagements);
		Map<String, JournalHead> heads = this.rows.lock(engagements);
		if (!heads.keySet().containsAll(clients.values())) {
			this.rows.begin(engagements);
			heads = this.rows.lock(engagements);
		}
		return new Ends(clients, new TreeMap<>(heads));
	}

	/**
	 * Where the journals end, moving on with each event.
	 *
	 * @param clients by engagement
	 * @param heads by client
	 */
	private record Ends(Map<String, String> clients, Map<String, JournalHead> heads) {

		Optional<JournalEvent> next(Happening one) {
			return Optional.ofNullable(this.clients.get(one.engagement())).map((client) -> {
				JournalEvent event = JournalEvent.after(this.heads.get(client), one);
				this.heads.put(client, JournalHead.of(event));
				return event;
			});
		}

	}

}
