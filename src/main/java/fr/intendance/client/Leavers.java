package fr.intendance.client;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.intendance.engine.Tenants;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of the clients and tasks of somebody who leaves the firm. */
@Service
@Transactional
public class Leavers {

	private static final FreeText CLOSED = new FreeText("Compte fermé");

	private final EngagementRepository rows;

	private final Tenants tenants;

	private final SubstituteTasks substitutes;

	private final Timeline timeline;

	Leavers(EngagementRepository rows, Tenants tenants, SubstituteTasks substitutes, Timeline timeline) {
		this.rows = rows;
		this.tenants = tenants;
		this.substitutes = substitutes;
		this.timeline = timeline;
	}

	/** The journal of each client says that they do not see it any more. */
	public void recordLeaving(String user) {
		newest(this.tenants.of(user))
			.forEach((one) -> this.timeline.record(one.reference(), Assignments.WITHDRAWN, user, CLOSED));
	}

	/** Tasks of clients whom they do not see any more are offered to all again. */
	public void giveBackTasks(String user, boolean seesAll) {
		if (!seesAll) {
			this.tenants.freeUnseen(user, this.tenants.of(user));
			this.substitutes.freeOfSubstitutesOf(user);
		}
	}

	private Collection<Engagement> newest(Set<String> clients) {
		return clients.isEmpty() ? Set.of()
				: this.rows.ofClients("%", clients)
					.stream()
					.collect(Collectors.collectingAndThen(
							Collectors.toMap(Engagement::clientId, Function.identity(), (newer, older) -> newer),
							Map::values));
	}

}
