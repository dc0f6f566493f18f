package fr.intendance.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * In a file of H2 one transaction writes at a time. What H2 stores at a commit is a
 * picture of each table and each index by itself, not of all in one moment: of what
 * another transaction does meanwhile it may keep the row without its index, or without
 * the record by which it is undone. That stays so where the next commit never comes, for
 * whoever is killed. Reading waits for nobody.
 */
public final class OneWriter {

	private static final Map<String, OneWriter> DATABASES = new ConcurrentHashMap<>();

	/** As long as a page may take; whoever waited in vain tries again. */
	private static final long SECONDS = 60;

	private final ReentrantLock turn = new ReentrantLock(true);

	private OneWriter() {
	}

	/** Of the database with this address; all of this machine share it. */
	public static OneWriter of(String url) {
		return DATABASES.computeIfAbsent(url.replaceFirst(";.*", ""), (file) -> new OneWriter());
	}

	/** Whether it is a file that can be killed while it is written. */
	public static boolean isNeededBy(String url) {
		return url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:") && !url.contains("://");
	}

	/** The same connections, which wait for their turn. */
	public DataSource inTurn(DataSource source) {
		return new DelegatingDataSource(source) {

			@Override
			public Connection getConnection() throws SQLException {
				return new WriterConnection(super.getConnection(), OneWriter.this).proxy();
			}

		};
	}

	/** Runs what nobody may write beside. */
	public void alone(Work work) throws SQLException {
		begin();
		try {
			work.run();
		}
		finally {
			end();
		}
	}

	/** The same thread may begin again, as a transaction within another does. */
	void begin() throws SQLException {
		try {
			if (this.turn.tryLock(SECONDS, TimeUnit.SECONDS)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new SQLTransactionRollbackException("Another transaction has been writing for too long", "40001");
	}

	void end() {
		this.turn.unlock();
	}

	/** Some work in the database. */
	@FunctionalInterface
	public interface Work {

		void run() throws SQLException;

	}

}
