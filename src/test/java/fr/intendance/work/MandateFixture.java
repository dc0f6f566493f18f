package fr.intendance.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.document.Amount;
import fr.intendance.quote.Formula;
import fr.intendance.work.Mandate.MandatedService;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Contracts of the Atelier Durand: 24 hours a month for 1 080 €, 50 € for each hour
 * beyond, from the middle of November.
 */
public final class MandateFixture {

	/** The first day of service. */
	public static final LocalDate START = LocalDate.of(2026, 11, 16);

	private MandateFixture() {
	}

	/** The contract in one of the formulas. */
	public static Mandate of(Formula formula) {
		return new Mandate("CT-2026-0001", START, formula,
				List.of(new MandatedService("INVOICING", "Factures"), new MandatedService("PAYROLL_VARIABLES", "Paie")),
				formula == Formula.HOURLY ? 0 : 24 * 60, new Amount(108000), new Amount(4500), new Amount(5000),
				Optional.empty(), Optional.empty(), 0);
	}

	/**
	 * Puts the package into force, as the onboarding would at its end: its rows, without
	 * the quote and the signatures before them.
	 */
	public static void sign(JdbcClient database, EngagementReference reference) {
		Mandate mandate = of(Formula.PACKAGE);
		database.sql("""
				insert into contract (reference, number, formula, included_hours, price_cents, hourly_cents,
				overage_cents, start_on, activated_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
			.params(reference.value(), mandate.contract(), mandate.formula().name(), BigDecimal.valueOf(24),
					mandate.price().cents(), mandate.hourlyRate().cents(), mandate.overageRate().cents(), START,
					Instant.parse("2026-11-16T08:00:00Z").atOffset(ZoneOffset.UTC))
			.update();
		for (MandatedService service : mandate.services()) {
			database.sql("insert into contract_service (contract, service_index, code, label) values (?, ?, ?, ?)")
				.params(reference.value(), mandate.services().indexOf(service), service.code(), service.label())
				.update();
		}
	}

}
