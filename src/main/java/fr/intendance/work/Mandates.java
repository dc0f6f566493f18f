package fr.intendance.work;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementReference;
import fr.intendance.document.Amount;
import fr.intendance.engine.Refused;
import fr.intendance.onboarding.BillingMandates;
import fr.intendance.onboarding.Contracts;
import fr.intendance.work.Mandate.MandatedService;

import org.springframework.stereotype.Component;

/** Reads in the contracts in force what the firm is to do for each client. */
@Component
public class Mandates {

	private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

	private final Contracts contracts;

	private final BillingMandates billing;

	private final Clock clock;

	Mandates(Contracts contracts, BillingMandates billing, Clock clock) {
		this.contracts = contracts;
		this.billing = billing;
		this.clock = clock;
	}

	/**
	 * What the contract of an engagement lets the firm do today; it starts and ends with
	 * the contract, whatever changed meanwhile.
	 * @throws Refused 409 if none is in force
	 */
	public Mandate of(EngagementReference reference) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
		List<Mandate> all = all(reference);
		Mandate first = all.get(0);
		return all.stream()
			.filter((one) -> !one.startOn().isAfter(today))
			.reduce((earlier, later) -> later)
			.orElse(first)
			.within(first.startOn(), all.get(all.size() - 1).endOn());
	}

	/**
	 * What it lets the firm do in a period, one after the other where it changes in
	 * between: each starts and ends with its terms.
	 * @throws Refused 409 if none is in force
	 */
	public List<Mandate> in(EngagementReference reference, ServicePeriod period) {
		return all(reference).stream().filter((one) -> one.period(period.month()).days() > 0).toList();
	}

	/**
	 * @throws Refused 400 naming {@code on} if the firm could not yet do a service on
	 * that day
	 */
	void requireAllowed(EngagementReference reference, String service, LocalDate on) {
		if (this.billing.isTooEarly(reference, service, on)) {
			throw Refused.invalid("on",
					"Le mandat de facturation n’était pas encore accepté ce jour-là : aucune facture ne pouvait être émise au nom du client.");
		}
	}

	private List<Mandate> all(EngagementReference reference) {
		List<Mandate> all = this.billing.allowed(reference, this.contracts.terms(reference))
			.stream()
			.map(Mandates::mandate)
			.toList();
		if (all.isEmpty()) {
			throw Refused
				.conflict("Aucun contrat n’est en vigueur pour ce dossier : il doit d’abord être signé et activé.");
		}
		return all;
	}

	private static Mandate mandate(Contracts.InForce contract) {
		return new Mandate(contract.number(), contract.startOn(), contract.formula(),
				contract.services().stream().map((one) -> new MandatedService(one.code(), one.label())).toList(),
				contract.includedHours().multiply(MINUTES).longValue(), new Amount(contract.priceCents()),
				new Amount(contract.hourlyCents()), new Amount(contract.overageCents()), contract.endOn(),
				contract.rules().tacitDays(), contract.rules().carryOverMonths());
	}

}
