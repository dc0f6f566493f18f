package fr.intendance.document;

import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts documents and engagements, one counter per series and year. The counter's row
 * stays locked until the issuing transaction ends, so numbers follow each other without
 * gap.
 */
@Component
public class NumberSeries {

	private final JdbcClient database;

	private final TransactionTemplate savepoint;

	NumberSeries(JdbcClient database, PlatformTransactionManager transactions) {
		this.database = database;
		this.savepoint = new TransactionTemplate(transactions);
		this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	/**
	 * The next number of a series, such as {@code D-2026-0001}; given back if the
	 * transaction that runs does not commit.
	 * @param series the letters in front
	 * @param year the year that counts from 1 again
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public String next(String series, int year) {
		long number = counted(series, year).or(() -> {
			open(series, year);
			return counted(series, year);
		}).orElseThrow();
		return "%s-%d-%04d".formatted(series, year, number);
	}

	/** The next number, if the year is open; counted and read in one statement. */
	private Optional<Long> counted(String series, int year) {
		GeneratedKeyHolder number = new GeneratedKeyHolder();
		this.database
			.sql("update document_series set last_number = last_number + 1 where series = ? and series_year = ?")
			.params(series, year)
			.update(number, "last_number");
		return Optional.ofNullable(number.getKeyAs(Long.class));
	}

	/**
	 * Two may issue the first document of a year at once: the slower one finds the row.
	 */
	private void open(String series, int year) {
		try {
			this.savepoint.executeWithoutResult((status) -> this.database
				.sql("insert into document_series (series, series_year, last_number) values (?, ?, 0)")
				.params(series, year)
				.update());
		}
		catch (DuplicateKeyException ex) {
			// the other transaction has opened the year and is committed: its row counts
		}
	}

}
