package fr.intendance.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import com.zaxxer.hikari.HikariDataSource;
import fr.intendance.engine.OneWriter;

/**
 * A machine that writes until it is killed: two writers with the product's own tables,
 * and somebody who makes backups. What it prints, a series and a number, was committed.
 * Arguments: the database, the file of the backups, and how many papers each writes
 * before the machine stops by itself.
 */
public final class WritingNode {

	static final List<String> SERIES = List.of("W0-", "W1-");

	/** What it prints when it begins to close the database. */
	static final String CLOSING = "closing";

	private WritingNode() {
	}

	public static void main(String[] args) throws Exception {
		int count = Integer.parseInt(args[2]);
		ExecutorService people = Executors.newCachedThreadPool();
		try (HikariDataSource database = connect(args[0])) {
			AtomicBoolean open = new AtomicBoolean(true);
			Future<Void> backups = people.submit(() -> backUp(args[0], Path.of(args[1]), open));
			WrittenPapers papers = new WrittenPapers(OneWriter.of(args[0]).inTurn(database));
			List<Callable<Void>> writers = SERIES.stream().map((series) -> writer(papers, series, count)).toList();
			for (Future<Void> writer : people.invokeAll(writers)) {
				writer.get();
			}
			open.set(false);
			backups.get();
			System.out.println(CLOSING);
		}
		finally {
			people.shutdown();
		}
	}

	static HikariDataSource connect(String url) {
		HikariDataSource database = new HikariDataSource();
		database.setJdbcUrl(url);
		database.setUsername("intendance");
		database.setPassword("");
		return database;
	}

	private static Callable<Void> writer(WrittenPapers papers, String series, int count) {
		return () -> {
			for (int written = 0; written < count; written++) {
				System.out.println(series + papers.issue(series));
			}
			return null;
		};
	}

	private static Void backUp(String url, Path draft, AtomicBoolean open) throws Exception {
		while (open.get()) {
			new H2Data(DatabaseFixture.at(url)).copyTo(draft);
		}
		return null;
	}

}
