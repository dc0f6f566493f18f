package fr.intendance.offboarding;

import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.engine.Refused;
import fr.intendance.onboarding.Contracts;

/**
 * How long before its end a contract is to be terminated.
 *
 * @param today the day on which it is terminated
 * @param earliest the first day on which it may end
 * @param months the months of notice
 */
record Notice(LocalDate today, LocalDate earliest, int months) {

	private static final int YEARS_AHEAD = 2;

	/** As the contract says: none in the trial days. */
	static Notice of(Contracts.InForce contract, LocalDate today) {
		int months = contract.rules().noticeMonths();
		boolean trial = today.isBefore(contract.startOn().plusDays(contract.rules().trialDays()));
		return new Notice(today, trial ? today : today.plusMonths(months), months);
	}

	/** Both parties do without it, or a serious breach makes it needless. */
	Notice waived() {
		return new Notice(this.today, this.today, 0);
	}

	/**
	 * The last day of the contract: the one that was asked for, else the first possible.
	 * @throws Refused 400 naming {@code effectiveOn} if that is before the notice ends or
	 * more than two years ahead
	 */
	LocalDate lastDay(Optional<LocalDate> wished) {
		LocalDate day = wished.orElse(this.earliest);
		if (day.isBefore(this.earliest)) {
			throw Refused.invalid("effectiveOn",
					(this.months == 0) ? "Indiquez aujourd’hui ou une date à venir."
							: "Le contrat prévoit un préavis de %d mois : indiquez une date à partir du %s."
								.formatted(this.months, FrenchDate.date(this.earliest)));
		}
		if (day.isAfter(this.today.plusYears(YEARS_AHEAD))) {
			throw Refused.invalid("effectiveOn", "Indiquez une date à moins de deux ans.");
		}
		return day;
	}

}
