package fr.intendance.onboarding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.quote.Formula;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Other terms from a day on, as a row holds them; money in cents before VAT.
 */
record ContractChange(@Id String id, String reference, LocalDate effectiveOn, Formula formula, BigDecimal includedHours,
		long priceCents, long hourlyCents, long overageCents, FreeText reason, Answer.How agreedHow, String agreedBy,
		Instant agreedAt,
		@MappedCollection(idColumn = "contract_change", keyColumn = "service_index") List<Service> services,
		@Version Long version) {

	/** The terms of a contract as they are from that day on. */
	Contracts.InForce applied(Contracts.InForce before) {
		return new Contracts.InForce(before.number(), this.formula,
				this.services.stream().map((one) -> new Contracts.Service(one.code(), one.label())).toList(),
				this.includedHours, this.priceCents, this.hourlyCents, this.overageCents, this.effectiveOn,
				before.endOn(), before.rules());
	}

	/**
	 * A service of the changed contract.
	 */
	@Table("contract_change_service")
	record Service(String code, String label) {
	}

}
