package fr.intendance.client;

import java.util.Optional;
import java.util.function.UnaryOperator;

import fr.intendance.calendar.Department;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who a client is in law, as it says or as the firm found out. */
@Service
@Transactional
public class CompanyIdentities {

	private final Engagements engagements;

	private final ClientRepository clients;

	private final Timeline timeline;

	CompanyIdentities(Engagements engagements, ClientRepository clients, Timeline timeline) {
		this.engagements = engagements;
		this.clients = clients;
		this.timeline = timeline;
	}

	/** Who the client of an engagement is, as far as it is known. */
	@Transactional(readOnly = true)
	public CompanyIdentity of(EngagementReference reference) {
		return client(reference).known();
	}

	/** Where the client of an engagement has its public holidays, if that is known. */
	@Transactional(readOnly = true)
	public Optional<Department> department(EngagementReference reference) {
		return this.clients.postalCode(reference.value()).flatMap(Department::ofPostalCode);
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
