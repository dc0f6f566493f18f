package fr.intendance.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import fr.intendance.client.EngagementReference;
import fr.intendance.document.Amount;
import fr.intendance.quote.Formula;
import fr.intendance.work.Mandate.MandatedService;

import org.springframework.stereotype.Component;

/**
 * Contracts of the Atelier Durand: 24 hours a month for 1 080 €, 50 € for each hour
 * beyond, from the middle of November.
 */
@Component
public final class MandateFixture implements MandateSource {

	/** The first day of service. */
	public static final LocalDate START = LocalDate.of(2026, 11, 16);

	private static final Map<EngagementReference, Mandate> IN_FORCE = new ConcurrentHashMap<>();

	/** The contract in one of the formulas. */
	public static Mandate of(Formula formula) {
		return new Mandate("CT-2026-0001", START, formula,
				List.of(new MandatedService("INVOICING", "Factures"), new MandatedService("PAYROLL_VARIABLES", "Paie")),
				formula == Formula.HOURLY ? 0 : 24 * 60, new Amount(108000), new Amount(4500), new Amount(5000));
	}

	/** Puts the package into force. */
	public static void sign(EngagementReference reference) {
		IN_FORCE.put(reference, of(Formula.PACKAGE));
	}

	@Override
	public Optional<Mandate> inForce(EngagementReference reference) {
		return Optional.ofNullable(IN_FORCE.get(reference));
	}

}
