package fr.intendance.client;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import fr.intendance.calendar.Department;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who a client is in law, as it says or as the firm found out. */
@Service
@Transactional
public class CompanyIdentities {

	private final Engagements engagements;

	private final ClientRepository clients;

	private final Timeline timeline;

	private final JdbcClient database;

	CompanyIdentities(Engagements engagements, ClientRepository clients, Timeline timeline, JdbcClient database) {
		this.engagements = engagements;
		this.clients = clients;
		this.timeline = timeline;
		this.database = database;
	}

	/** Who the client of an engagement is, as far as it is known. */
	@Transactional(readOnly = true)
	public CompanyIdentity of(EngagementReference reference) {
		return client(reference).known();
	}

	/** Where the client of an engagement has its public holidays, if that is known. */
	@Transactional(readOnly = true)
	public Optional<Department> department(EngagementReference reference) {
		return Optional.ofNullable(departments(List.of(reference.value())).get(reference.value()));
	}

	/** The same of several engagements, by their references; without the unknown ones. */
	@Transactional(readOnly = true)
	public Map<String, Department> departments(Collection<String> references) {
		Map<String, Department> known = new HashMap<>();
		if (!references.isEmpty()) {
			this.database
				.sql("select k.id, e.reference, k.postal_code from client k join engagement e on e.client_id = k.id"
						+ " where e.reference in (:references) and k.postal_code is not null and coalesce(k.state, 'FR') = 'FR'")
				.param("references", references)
				.query((row) -> {
					String reference = row.getString("reference");
					Department.ofPostalCode(row.getString("postal_code"))
						.ifPresent((department) -> known.put(reference, department));
				});
		}
		return known;
	}

	/**
	 * What the client's documents say from now on; those that were issued stay.
	 * @param now tells it, from what was known so far
	 */
	public void record(EngagementReference reference, UnaryOperator<CompanyIdentity> now) {
		Client client = client(reference);
		CompanyIdentity identity = now.apply(client.known());
		if (!client.known().equals(identity)) {
			this.clients.save(client.identified(identity));
			this.timeline.record(reference, "client.identified");
		}
	}

	private Client client(EngagementReference reference) {
		return this.engagements.client(this.engagements.get(reference));
	}

}
