package fr.intendance.onboarding;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;
import fr.intendance.quote.Formula;

import org.springframework.data.relational.core.mapping.Table;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The contracts in force, for those who work by them. */
@Component
public class Contracts {

	private final ContractRepository contracts;

	private final ContractChangeRepository changes;

	private final SuspensionRepository suspensions;

	private final Clock clock;

	Contracts(ContractRepository contracts, ContractChangeRepository changes, SuspensionRepository suspensions,
			Clock clock) {
		this.contracts = contracts;
		this.changes = changes;
		this.suspensions = suspensions;
		this.clock = clock;
	}

	/**
	 * The terms of a contract one after the other, each from its first to its last day:
	 * as it was signed, then as each change left it.
	 */
	@Transactional(readOnly = true)
	public List<InForce> terms(EngagementReference reference) {
		List<InForce> terms = new ArrayList<>(inForce(reference).stream().toList());
		for (ContractChange change : this.changes.findByReferenceOrderByEffectiveOn(reference.value())) {
			InForce last = terms.remove(terms.size() - 1);
			terms.add(last.until(change.effectiveOn().minusDays(1)));
			terms.add(change.applied(last));
		}
		return terms;
	}

	/**
	 * Other terms hold from a day on.
	 * @throws Refused 409 if a change holds from that day or a later one already
	 */
	@Transactional
	public void change(EngagementReference reference, InForce terms, FreeText reason, Answer answer) {
		List<ContractChange> known = this.changes.findByReferenceOrderByEffectiveOn(reference.value());
		if (known.stream().anyMatch((one) -> !one.effectiveOn().isBefore(terms.startOn()))) {
			throw Refused
				.conflict("Un changement est déjà convenu à cette date ou plus tard : choisissez une date après lui.");
		}
		this.changes.save(new ContractChange(reference.key("A" + (known.size() + 1)), reference.value(),
				terms.startOn(), terms.formula(), terms.includedHours(), terms.priceCents(), terms.hourlyCents(),
				terms.overageCents(), reason, answer.how(), answer.by(), answer.at(),
				terms.services().stream().map((one) -> new ContractChange.Service(one.code(), one.label())).toList(),
				null));
	}

	/** The contract of an engagement as it was signed, once it was put in force. */
	@Transactional(readOnly = true)
	public Optional<InForce> inForce(EngagementReference reference) {
		return this.contracts.findById(reference.value()).map(Contract::inForce);
	}

	/** The contract of an engagement has its last day. */
	@Transactional
	public void end(EngagementReference reference, LocalDate lastDay) {
		this.contracts.findById(reference.value())
			.map((contract) -> contract.ending(lastDay))
			.ifPresent(this.contracts::save);
		// nobody waits for pieces any more, so no date of the firm waits either
		this.suspensions.findByEngagementOrderBySince(reference.value())
			.stream()
			.filter(Suspension::isOpen)
			.map((one) -> one.ended(this.clock.instant()))
			.forEach(this.suspensions::save);
	}

	/**
	 * A service of a contract.
	 *
	 * @param code as the needs review names it
	 * @param label what people call it, in French
	 */
	@Table("contract_service")
	public record Service(String code, String label) {
	}

	/**
	 * What was agreed. Money is in euro cents before VAT, the discount taken off.
	 *
	 * @param number the contract's number
	 * @param formula how the time is sold
	 * @param services what is done
	 * @param includedHours hours that the price holds: a month for a package, in all for
	 * prepaid hours and missions, 0 by the hour
	 * @param priceCents the price of a month for a package, of the whole for prepaid
	 * hours and missions, 0 by the hour
	 * @param hourlyCents an hour by the hour
	 * @param overageCents an hour beyond those included
	 * @param startOn the first day of service
	 * @param endOn the last day of service, once it is known
	 * @param rules what was agreed on ending and answering
	 */
	public record InForce(String number, Formula formula, List<Service> services, BigDecimal includedHours,
			long priceCents, long hourlyCents, long overageCents, LocalDate startOn, Optional<LocalDate> endOn,
			Rules rules) {

		/** The same up to a day. */
		InForce until(LocalDate lastDay) {
			return new InForce(this.number, this.formula, this.services, this.includedHours, this.priceCents,
					this.hourlyCents, this.overageCents, this.startOn, Optional.of(lastDay), this.rules);
		}

		/** The same but for a service. */
		InForce without(String service) {
			return new InForce(this.number, this.formula,
					this.services.stream().filter((one) -> !one.code().equals(service)).toList(), this.includedHours,
					this.priceCents, this.hourlyCents, this.overageCents, this.startOn, this.endOn, this.rules);
		}

	}

	/**
	 * What was agreed on ending, answering and hours left over.
	 *
	 * @param noticeMonths months of notice
	 * @param trialDays calendar days from the start in which either may leave at once
	 * @param handoverDays calendar days for handing everything back
	 * @param tacitDays calendar days after which a report counts as agreed, if it does
	 * @param carryOverMonths months in which hours of a package that were not used may
	 * still be used
	 */
	public record Rules(int noticeMonths, int trialDays, int handoverDays, Optional<Integer> tacitDays,
			int carryOverMonths) {
	}

}
