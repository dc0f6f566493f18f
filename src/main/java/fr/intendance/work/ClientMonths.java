package fr.intendance.work;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.onboarding.ContractedHours;
import fr.intendance.onboarding.ContractedHours.Terms;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The hours of many clients side by side; however many, by two statements, and by a third
 * where contracts carry hours over.
 */
@Component
public class ClientMonths {

	private final ContractedHours contracts;

	private final CarriedMinutes carried;

	private final JdbcClient database;

	private final Clock clock;

	ClientMonths(ContractedHours contracts, CarriedMinutes carried, JdbcClient database, Clock clock) {
		this.contracts = contracts;
		this.carried = carried;
		this.database = database;
		this.clock = clock;
	}

	/** Those of them that have a contract, by engagement. */
	public Map<String, ClientMonth> of(YearMonth month, Collection<String> engagements) {
		Map<String, MonthMinutes> used = used(month, engagements);
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
		Map<String, ClientMonth> months = new TreeMap<>();
		Map<String, List<Terms>> contracts = this.contracts.terms(engagements);
		Map<String, Long> carried = this.carried.into(month, contracts);
		contracts.forEach((engagement, terms) -> months.put(engagement,
				ClientMonth.of(engagement, terms, month, used.getOrDefault(engagement, MonthMinutes.none(engagement)),
						carried.getOrDefault(engagement, 0L), today)));
		return months;
	}

	private Map<String, MonthMinutes> used(YearMonth month, Collection<String> engagements) {
		return engagements.isEmpty() ? Map.of()
				: this.database.sql("""
						select engagement, sum(case when done_on >= :first then minutes else 0 end) as in_month,
						sum(case when done_on >= :before and done_on < :first then minutes else 0 end) as one_before,
						sum(case when done_on >= :earlier and done_on < :before then minutes else 0 end) as two_before,
						sum(minutes) as until_its_end
						from ledger_entry where engagement in (:some) and done_on <= :last group by engagement""")
					.param("first", month.atDay(1))
					.param("before", month.minusMonths(1).atDay(1))
					.param("earlier", month.minusMonths(2).atDay(1))
					.param("last", month.atEndOfMonth())
					.param("some", engagements)
					.query(MonthMinutes.class)
					.list()
					.stream()
					.collect(Collectors.toMap(MonthMinutes::engagement, (one) -> one));
	}

}
