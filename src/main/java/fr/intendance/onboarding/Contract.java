package fr.intendance.onboarding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.quote.Formula;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * A contract as its row holds it; money in cents before VAT, the discount taken off.
 */
record Contract(@Id String reference, String number, Formula formula, BigDecimal includedHours, long priceCents,
		long hourlyCents, long overageCents, LocalDate startOn, Instant activatedAt,
		@MappedCollection(idColumn = "contract", keyColumn = "service_index") List<Contracts.Service> services,
		int noticeMonths, int trialDays, int handoverDays, Integer tacitDays, int carryOverMonths, LocalDate endOn,
		@Version Long version) {

	Contracts.InForce inForce() {
		return new Contracts.InForce(this.number, this.formula, this.services, this.includedHours, this.priceCents,
				this.hourlyCents, this.overageCents, this.startOn, Optional.ofNullable(this.endOn),
				new Contracts.Rules(this.noticeMonths, this.trialDays, this.handoverDays,
						Optional.ofNullable(this.tacitDays), this.carryOverMonths));
	}

	Contract ending(LocalDate lastDay) {
		return new Contract(this.reference, this.number, this.formula, this.includedHours, this.priceCents,
				this.hourlyCents, this.overageCents, this.startOn, this.activatedAt, this.services, this.noticeMonths,
				this.trialDays, this.handoverDays, this.tacitDays, this.carryOverMonths, lastDay, this.version);
	}

}
