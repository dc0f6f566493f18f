package fr.intendance.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import fr.intendance.onboarding.ContractedHours.Terms;
import fr.intendance.quote.Formula;

/**
 * The hours of one client in one month, as the ledger is now.
 *
 * @param engagement whose they are
 * @param balance what the price holds and what was used of it: in the month of a package,
 * since the start of a stock of hours
 * @param month the minutes of the month
 * @param stock whether the price holds hours in all, and not by the month
 * @param alert what somebody should look at
 */
public record ClientMonth(String engagement, Balance balance, long month, boolean stock, Optional<Alert> alert) {

	private static final int MIDDLE = 15;

	/** What is worth a word with the client. */
	public enum Alert {

		/** All hours are used: stop, or have the hours beyond agreed to in writing. */
		USED_UP,
		/** Four fifths are used before the middle of the month. */
		SOON_USED_UP,
		/** Two months in a row much more was used than the package holds. */
		TOO_SMALL,
		/** Two months in a row much less was used. */
		TOO_LARGE

	}

	static ClientMonth of(String engagement, List<Terms> terms, YearMonth month, MonthMinutes used, long carried,
			LocalDate today) {
		Terms last = terms.get(terms.size() - 1);
		if (!last.formula().isMonthly()) {
			Balance stock = new Balance(minutes(last.hours()), 0, used.untilItsEnd());
			return new ClientMonth(engagement, stock, used.inMonth(), true, usedUp(stock));
		}
		Balance balance = new Balance(included(terms, month), carried, used.inMonth());
		Optional<Alert> alert = usedUp(balance).or(() -> soon(balance, month, today))
			.or(() -> size(terms, month, used));
		return new ClientMonth(engagement, balance, used.inMonth(), false, alert);
	}

	private static Optional<Alert> usedUp(Balance balance) {
		return Optional.of(Alert.USED_UP)
			.filter((alert) -> balance.includedMinutes() > 0 && balance.usedMinutes() >= balance.available());
	}

	private static Optional<Alert> soon(Balance balance, YearMonth month, LocalDate today) {
		return Optional.of(Alert.SOON_USED_UP)
			.filter((alert) -> month.equals(YearMonth.from(today)) && today.getDayOfMonth() <= MIDDLE
					&& part(balance.usedMinutes(), balance.available()) >= 800);
	}

	/** The two months before that were whole. */
	private static Optional<Alert> size(List<Terms> terms, YearMonth month, MonthMinutes used) {
		if (terms.get(0).startOn().isAfter(month.minusMonths(2).atDay(1))) {
			return Optional.empty();
		}
		int before = part(used.oneBefore(), included(terms, month.minusMonths(1)));
		int earlier = part(used.twoBefore(), included(terms, month.minusMonths(2)));
		return (Math.min(before, earlier) > 1_100) ? Optional.of(Alert.TOO_SMALL)
				: (Math.min(before, earlier) >= 0 && Math.max(before, earlier) < 600) ? Optional.of(Alert.TOO_LARGE)
						: Optional.empty();
	}

	/** In thousandths; less than nothing where nothing is held. */
	private static int part(long used, long included) {
		return (included == 0) ? -1 : (int) (used * 1_000 / included);
	}

	/** What the price holds of a month, in minutes. */
	static long included(List<Terms> terms, YearMonth month) {
		long minutes = 0;
		for (int index = 0; index < terms.size(); index++) {
			Terms one = terms.get(index);
			Optional<LocalDate> end = (index + 1 < terms.size())
					? Optional.of(terms.get(index + 1).firstDay().minusDays(1)) : one.endOn();
			minutes += (one.formula() == Formula.PACKAGE)
					? ServicePeriod.of(month, one.firstDay(), end).share(minutes(one.hours())) : 0;
		}
		return minutes;
	}

	private static long minutes(BigDecimal hours) {
		return hours.multiply(BigDecimal.valueOf(60)).setScale(0, RoundingMode.HALF_UP).longValueExact();
	}

}
