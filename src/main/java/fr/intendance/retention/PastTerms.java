package fr.intendance.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.document.KeptRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The classes of data that go before their client does, each when its own term is over
 * (GDPR art. 5(1)(e)): tells beforehand what goes when, and lets it go.
 */
@Service
public class PastTerms {

	private static final Logger LOG = LoggerFactory.getLogger(PastTerms.class);

	private final List<KeptRows> all;

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final Clock clock;

	PastTerms(List<KeptRows> all, JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
		this.all = all.stream().sorted(Comparator.comparing(KeptRows::code).thenComparing(KeptRows::table)).toList();
		this.database = database;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/** All of them, with their rules. */
	public List<KeptClass> classes(Locale language) {
		return this.all.stream().map((one) -> {
			var rule = TermLaw.rule(one.term(), today());
			return new KeptClass(one.code(), rule.in(language), rule.source());
		}).distinct().toList();
	}

	/**
	 * What goes within a number of days from today, the first of it first: one statement.
	 */
	public List<Going> within(int days) {
		LocalDate day = today().plusDays(days);
		Map<String, Object> cuts = new HashMap<>(Map.of("today", today()));
		for (int place = 0; place < this.all.size(); place++) {
			cuts.put("before" + place, TermLaw.begunBefore(this.all.get(place).term(), day, today()));
		}
		return this.database.sql(TermSql.preview(this.all))
			.params(cuts)
			.query(this::going)
			.list()
			.stream()
			.filter((one) -> !one.begins().isAfter(day))
			.sorted(Comparator.comparing(Going::begins).thenComparing(Going::reference))
			.toList();
	}

	/** Lets go what is over; what fails is tried again the next day. */
	void run() {
		this.all.stream().filter(KeptRows::endsHere).forEach((one) -> {
			try {
				one.told().accept(this.transaction.execute((status) -> end(one)));
			}
			catch (RuntimeException ex) {
				LOG.warn("What is over of {} could not be deleted, tomorrow is another day", one.table(), ex);
			}
		});
	}

	/** What stood outside of the database. */
	private List<String> end(KeptRows one) {
		String over = TermSql.over(one);
		Map<String, Object> cut = Map.of("before", TermLaw.begunBefore(one.term(), today(), today()), "today", today());
		List<String> outside = one.isOutsideToo()
				? this.database.sql("select " + one.outside() + " from " + one.table() + " x where " + over)
					.params(cut)
					.query((row, number) -> Optional.ofNullable(row.getString(row.getMetaData().getColumnCount())))
					.list()
					.stream()
					.flatMap(Optional::stream)
					.toList()
				: List.of();
		one.deletions().forEach((sql) -> this.database.sql(sql.formatted(over)).params(cut).update());
		return outside;
	}

	private Going going(ResultSet row, int number) throws SQLException {
		KeptRows one = this.all.get(row.getInt("kept_class"));
		return new Going(one.code(), row.getString("kept_for"), row.getLong("kept_count"),
				TermLaw.until(one.term(), day(row, "kept_first"), today()),
				TermLaw.until(one.term(), day(row, "kept_last"), today()),
				Optional.ofNullable(row.getObject("until_on", LocalDate.class)));
	}

	private static LocalDate day(ResultSet row, String column) throws SQLException {
		return LocalDate.ofInstant(row.getObject(column, OffsetDateTime.class).toInstant(), BusinessZone.PARIS);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
	}

}
