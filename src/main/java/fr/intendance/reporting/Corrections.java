package fr.intendance.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.document.Amount;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what contested lines came to until a report carries it. */
@Repository
class Corrections {

	private static final String ROWS = "select id, contested, label, cents, reason from report_correction"
			+ " where engagement = ? and cents <> 0 and ";

	private final JdbcClient database;

	Corrections(JdbcClient database) {
		this.database = database;
	}

	void add(Report contested, String label, Amount amount, FreeText reason, String by, Instant now) {
		this.database
			.sql("insert into report_correction (engagement, contested, label, cents, reason, decided_by, decided_at)"
					+ " values (?, ?, ?, ?, ?, ?, ?)")
			.params(contested.engagement().value(), contested.key(), label, amount.cents(), reason.value(), by,
					now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Whether somebody decided what a contested report comes to, be it nothing. */
	boolean isSettled(Report contested) {
		return this.database.sql("select count(*) from report_correction where contested = ?")
			.param(contested.key())
			.query(Long.class)
			.single() > 0;
	}

	/** What this report is to carry; from now on it is its own. */
	List<Correction> carriedBy(Report report) {
		this.database.sql("update report_correction set carried_by = ? where engagement = ? and carried_by is null")
			.params(report.key(), report.engagement().value())
			.update();
		return this.database.sql(ROWS + "carried_by = ? order by id")
			.params(report.engagement().value(), report.key())
			.query(Corrections::correction)
			.list();
	}

	/** What a report that does not go out would have carried is free for another. */
	void release(Report report) {
		this.database.sql("update report_correction set carried_by = null where carried_by = ?")
			.param(report.key())
			.update();
	}

	/** What no report carries yet. */
	List<Correction> owed(EngagementReference engagement) {
		return this.database.sql(ROWS + "carried_by is null order by id")
			.param(engagement.value())
			.query(Corrections::correction)
			.list();
	}

	private static Correction correction(ResultSet row, int index) throws SQLException {
		return new Correction(row.getLong("id"), row.getString("contested"), row.getString("label"),
				new Amount(row.getLong("cents")), new FreeText(row.getString("reason")));
	}

}
