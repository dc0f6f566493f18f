package fr.intendance.onboarding;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.intendance.quote.Formula;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the contracts of many clients hold, each by one statement for all of them;
 * {@link Contracts} tells everything of one.
 */
@Component
public class ContractedHours {

	private final JdbcClient database;

	ContractedHours(JdbcClient database) {
		this.database = database;
	}

	/** The terms of each contract in the order of their days, by engagement. */
	public Map<String, List<Terms>> terms(Collection<String> engagements) {
		return engagements.isEmpty() ? Map.of()
				: this.database.sql("""
						select reference, formula, included_hours, start_on as first_day, start_on, end_on,
						carry_over_months from contract
						where reference in (:some)
						union all
						select h.reference, h.formula, h.included_hours, h.effective_on, c.start_on, c.end_on,
						c.carry_over_months
						from contract_change h join contract c on c.reference = h.reference where h.reference in (:some)
						order by 1, 4""")
					.param("some", engagements)
					.query(ContractedHours::terms)
					.list()
					.stream()
					.collect(Collectors.groupingBy(Terms::engagement));
	}

	/** The services that a contract has or had, by engagement. */
	public Map<String, List<Service>> services(Collection<String> engagements) {
		return engagements.isEmpty() ? Map.of()
				: this.database.sql("""
						select contract as engagement, code, label from contract_service where contract in (:some)
						union
						select h.reference, s.code, s.label from contract_change_service s
						join contract_change h on h.id = s.contract_change where h.reference in (:some)
						order by 1, 3""")
					.param("some", engagements)
					.query(Service.class)
					.list()
					.stream()
					.collect(Collectors.groupingBy(Service::engagement));
	}

	private static Terms terms(ResultSet row, int number) throws SQLException {
		return new Terms(row.getString("reference"), Formula.valueOf(row.getString("formula")),
				row.getBigDecimal("included_hours"), row.getObject("first_day", LocalDate.class),
				row.getObject("start_on", LocalDate.class),
				Optional.ofNullable(row.getObject("end_on", LocalDate.class)), row.getInt("carry_over_months"));
	}

	/**
	 * What holds from a day on, until other terms do or the contract ends.
	 *
	 * @param engagement whose contract it is
	 * @param formula how the time is sold
	 * @param hours what the price holds: a month of a package, in all of a stock of hours
	 * @param firstDay from when on
	 * @param startOn the first day of the contract
	 * @param endOn its last day, once it is known
	 * @param carryOverMonths months in which hours of a package may still be used
	 */
	public record Terms(String engagement, Formula formula, BigDecimal hours, LocalDate firstDay, LocalDate startOn,
			Optional<LocalDate> endOn, int carryOverMonths) {
	}

	/**
	 * @param engagement whose contract it is
	 * @param code by which programs know it
	 * @param label what people call it
	 */
	public record Service(String engagement, String code, String label) {
	}

}
