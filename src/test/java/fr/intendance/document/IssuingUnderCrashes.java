package fr.intendance.document;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A thousand quotes are issued by eight threads while every second transaction breaks at
 * one of its steps; a subclass says on which database.
 */
@SpringBootTest(classes = DocumentsTest.Module.class, webEnvironment = WebEnvironment.NONE,
		properties = "logging.level.org.springframework.jdbc.support=off")
abstract class IssuingUnderCrashes {

	private static final int QUOTES = 1000;

	private static final DocumentFixture QUOTE = TemplateTest.fixtures()
		.filter((fixture) -> fixture.template().kind().equals("quote-offer"))
		.findFirst()
		.orElseThrow();

	@Autowired
	private Documents documents;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private HikariDataSource connections;

	@Autowired
	private JdbcClient database;

	@Test
	void numbersAThousandQuotesWithoutGapWhateverBreaks() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(8);
		List<Callable<Optional<Document>>> calls = IntStream.range(0, 2 * QUOTES)
			.<Callable<Optional<Document>>>mapToObj((number) -> () -> attempt(number))
			.toList();

		List<Document> issued = new ArrayList<>();
		for (Future<Optional<Document>> call : threads.invokeAll(calls)) {
			call.get().ifPresent(issued::add);
		}
		threads.shutdown();

		List<String> stored = this.database.sql("select number from document order by issued_at, number")
			.query(String.class)
			.list();
		assertThat(stored).isEqualTo(IntStream.rangeClosed(1, QUOTES).mapToObj("D-2027-%04d"::formatted).toList());
		assertThat(issued).extracting(Document::number).containsExactlyInAnyOrderElementsOf(stored);
		assertThat(this.documents.content(issued.get(0))).isNotEmpty();
	}

	private Optional<Document> attempt(int number) {
		Crash crash = (number % 2 == 0) ? Crash.NONE : Crash.values()[1 + number / 2 % (Crash.values().length - 1)];
		try {
			return Optional.of(this.transaction.execute((status) -> issue(number, crash)));
		}
		catch (RuntimeException ex) {
			if (crash == Crash.NONE) {
				throw ex;
			}
			return Optional.empty();
		}
	}

	private Document issue(int number, Crash crash) {
		Document document = this.documents.issue(QUOTE.template(), PartyFixture.reader("E-2027-%04d".formatted(number)),
				(imprint) -> {
					breakIf(crash == Crash.WHEN_NUMBERED);
					return (crash == Crash.WHILE_PRINTING) ? new NoteView(imprint) : QUOTE.view(imprint);
				});
		breakIf(crash == Crash.WHEN_STORED);
		if (crash == Crash.AT_COMMIT) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void beforeCommit(boolean readOnly) {
					breakIf(true);
				}

			});
		}
		if (crash == Crash.CONNECTION_LOST) {
			cut();
		}
		return document;
	}

	private void cut() {
		try {
			Connection held = DataSourceUtils.getConnection(this.connections);
			held.unwrap(Connection.class).close();
			this.connections.evictConnection(held);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void breakIf(boolean broken) {
		if (broken) {
			throw new IllegalStateException("The machine broke");
		}
	}

	private enum Crash {

		NONE, WHEN_NUMBERED, WHILE_PRINTING, WHEN_STORED, AT_COMMIT, CONNECTION_LOST

	}

}
