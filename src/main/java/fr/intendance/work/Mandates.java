package fr.intendance.work;

import fr.intendance.client.EngagementReference;
import fr.intendance.engine.Refused;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says what the firm is to do for each client. */
@Component
public class Mandates {

	private final ObjectProvider<MandateSource> contracts;

	Mandates(ObjectProvider<MandateSource> contracts) {
		this.contracts = contracts;
	}

	/**
	 * What the contract of an engagement lets the firm do.
	 * @throws Refused 409 if none is in force
	 */
	public Mandate of(EngagementReference reference) {
		return this.contracts.stream()
			.flatMap((source) -> source.inForce(reference).stream())
			.findFirst()
			.orElseThrow(() -> Refused
				.conflict("Aucun contrat n’est en vigueur pour ce dossier : il doit d’abord être signé et activé."));
	}

}
