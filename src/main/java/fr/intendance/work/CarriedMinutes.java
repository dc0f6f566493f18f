package fr.intendance.work;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.intendance.client.EngagementReference;
import fr.intendance.onboarding.ContractedHours;
import fr.intendance.onboarding.ContractedHours.Terms;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What clients may still use of earlier months, as the ledger is now; however many they
 * are, by one statement, and by none where no contract carries hours over.
 */
@Component
class CarriedMinutes {

	private final ContractedHours contracts;

	private final JdbcClient database;

	CarriedMinutes(ContractedHours contracts, JdbcClient database) {
		this.contracts = contracts;
		this.database = database;
	}

	long into(YearMonth month, EngagementReference reference) {
		return into(month, this.contracts.terms(List.of(reference.value()))).getOrDefault(reference.value(), 0L);
	}

	/** Of those whose contract carries hours over, by engagement. */
	Map<String, Long> into(YearMonth month, Map<String, List<Terms>> contracts) {
		List<String> carrying = contracts.entrySet()
			.stream()
			.filter((one) -> months(one.getValue()) > 0)
			.map(Map.Entry::getKey)
			.toList();
		Map<String, Map<YearMonth, Long>> used = used(month, carrying);
		return carrying.stream()
			.collect(Collectors.toMap((one) -> one,
					(one) -> into(month, contracts.get(one), used.getOrDefault(one, Map.of()))));
	}

	private static long into(YearMonth month, List<Terms> terms, Map<YearMonth, Long> used) {
		CarryOver carried = new CarryOver(months(terms));
		for (YearMonth one = YearMonth.from(terms.get(0).startOn()); one.isBefore(month); one = one.plusMonths(1)) {
			carried.passed(one, ClientMonth.included(terms, one), used.getOrDefault(one, 0L));
		}
		return carried.into(month);
	}

	private static int months(List<Terms> terms) {
		return terms.get(0).carryOverMonths();
	}

	private Map<String, Map<YearMonth, Long>> used(YearMonth before, Collection<String> engagements) {
		Map<String, Map<YearMonth, Long>> used = new HashMap<>();
		if (!engagements.isEmpty()) {
			this.database
				.sql("""
						select engagement, extract(year from done_on) as done_year, extract(month from done_on) as done_month,
						sum(minutes) as used from ledger_entry where engagement in (:some) and done_on < :first
						group by engagement, extract(year from done_on), extract(month from done_on)""")
				.param("some", engagements)
				.param("first", before.atDay(1))
				.query((row, number) -> used.computeIfAbsent(row.getString("engagement"), (one) -> new HashMap<>())
					.put(YearMonth.of(row.getInt("done_year"), row.getInt("done_month")), row.getLong("used")))
				.list();
		}
		return used;
	}

}
