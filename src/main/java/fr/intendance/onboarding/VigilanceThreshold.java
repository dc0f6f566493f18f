package fr.intendance.onboarding;

import java.time.LocalDate;

import fr.intendance.document.Amount;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * From which total clients must ask for the attestation of vigilance (C. trav. art.
 * R8222-1, D8222-5): the whole contract counts, before VAT, however it is invoiced.
 */
@Component
class VigilanceThreshold {

	private final JdbcClient database;

	VigilanceThreshold(JdbcClient database) {
		this.database = database;
	}

	boolean isReached(Amount total, LocalDate day) {
		long cents = this.database
			.sql("select cents from vigilance_threshold where effective_from <= ?"
					+ " order by effective_from desc fetch first 1 rows only")
			.param(day)
			.query(Long.class)
			.single();
		return total.cents() >= cents;
	}

}
