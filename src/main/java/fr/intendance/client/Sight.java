package fr.intendance.client;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import fr.intendance.engine.Actor;
import fr.intendance.engine.Role;

/**
 * Whose engagements a list may tell of: those of all clients, or of some. It narrows
 * statements, so that what is not to be seen is never read.
 *
 * @param all whether of every client
 * @param clients the clients otherwise
 */
public record Sight(boolean all, Collection<String> clients) {

	/** No client has it: a list of nothing is no SQL. */
	private static final String NOBODY = "-";

	static Sight of(Actor actor) {
		return new Sight(actor.is(Role.OFFICE_MANAGER), actor.tenants());
	}

	/**
	 * A condition on a column with ids of clients, to stand after {@code where}.
	 */
	public String ofClients(String column) {
		return this.all ? "1 = 1" : column + " in (:clients)";
	}

	/** The same on a column with references of engagements. */
	public String ofEngagements(String column) {
		return this.all ? "1 = 1"
				: column + " in (select reference from engagement where " + ofClients("client_id") + ")";
	}

	/** What the conditions ask for by name. */
	public Map<String, ?> parameters() {
		return this.all ? Map.of() : Map.of("clients", this.clients.isEmpty() ? List.of(NOBODY) : this.clients);
	}

}
