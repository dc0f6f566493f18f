package fr.intendance.work;

import java.util.Optional;

import fr.intendance.client.EngagementReference;

/** Knows the contracts in force. */
public interface MandateSource {

	/** What the contract of an engagement lets the firm do, once it is in force. */
	Optional<Mandate> inForce(EngagementReference reference);

}
