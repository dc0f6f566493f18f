package fr.intendance.onboarding;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the law says of withdrawing, by date. */
@Component
class WithdrawalLaw {

	private final JdbcClient database;

	WithdrawalLaw(JdbcClient database) {
		this.database = database;
	}

	Rule on(LocalDate day) {
		return this.database
			.sql("select most_employees, days_without_payment, withdrawal_days from withdrawal_law"
					+ " where effective_from <= ? order by effective_from desc fetch first 1 rows only")
			.param(day)
			.query((row, number) -> new Rule(row.getInt("most_employees"), row.getInt("days_without_payment"),
					row.getInt("withdrawal_days")))
			.single();
	}

	/**
	 * @param mostEmployees with more of them there is no right
	 * @param daysWithoutPayment calendar days from the signature in which nothing is paid
	 * @param days calendar days from the signature in which the client may withdraw
	 */
	record Rule(int mostEmployees, int daysWithoutPayment, int days) {
	}

}
