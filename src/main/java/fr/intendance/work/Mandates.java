package fr.intendance.work;

import java.math.BigDecimal;

import fr.intendance.client.EngagementReference;
import fr.intendance.document.Amount;
import fr.intendance.engine.Refused;
import fr.intendance.onboarding.Contracts;
import fr.intendance.work.Mandate.MandatedService;

import org.springframework.stereotype.Component;

/** Reads in the contracts in force what the firm is to do for each client. */
@Component
public class Mandates {

	private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

	private final Contracts contracts;

	Mandates(Contracts contracts) {
		this.contracts = contracts;
	}

	/**
	 * What the contract of an engagement lets the firm do.
	 * @throws Refused 409 if none is in force
	 */
	public Mandate of(EngagementReference reference) {
		return this.contracts.inForce(reference)
			.map(Mandates::mandate)
			.orElseThrow(() -> Refused
				.conflict("Aucun contrat n’est en vigueur pour ce dossier : il doit d’abord être signé et activé."));
	}

	private static Mandate mandate(Contracts.InForce contract) {
		return new Mandate(contract.number(), contract.startOn(), contract.formula(),
				contract.services().stream().map((one) -> new MandatedService(one.code(), one.label())).toList(),
				contract.includedHours().multiply(MINUTES).longValue(), new Amount(contract.priceCents()),
				new Amount(contract.hourlyCents()), new Amount(contract.overageCents()), contract.endOn(),
				contract.rules().tacitDays());
	}

}
