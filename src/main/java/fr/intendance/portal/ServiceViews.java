package fr.intendance.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.onboarding.Contracts;
import fr.intendance.work.Balance;
import fr.intendance.work.Recording;
import org.springframework.stereotype.Component;

/** Tells a client how many hours of their contract are left, as the ledger is now. */
@Component
class ServiceViews {

	private final Contracts contracts;

	private final Recording ledger;

	private final Clock clock;

	ServiceViews(Contracts contracts, Recording ledger, Clock clock) {
		this.contracts = contracts;
		this.ledger = ledger;
		this.clock = clock;
	}

	/** Nothing before the first day of service and after the last. */
	Optional<ServiceView> of(Visit visit) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
		return inForce(visit, today).map((contract) -> {
			Balance balance = this.ledger.balance(visit.reference(), YearMonth.from(today));
			return new ServiceView(YearMonth.from(today), balance.usedMinutes(), balance.includedMinutes(),
					balance.carriedMinutes(), balance.left(), visit.path("work"));
		});
	}

	private Optional<Contracts.InForce> inForce(Visit visit, LocalDate today) {
		return visit.over() ? Optional.empty()
				: this.contracts.inForce(visit.reference())
					.filter((contract) -> !today.isBefore(contract.startOn()))
					.filter((contract) -> contract.endOn().filter(today::isAfter).isEmpty());
	}

}
