package fr.intendance.journal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rows of the journal against a real database, without the engine and a page. */
@SpringBootTest(classes = JournalRows.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		JdbcClientAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, FlywayAutoConfiguration.class,
		TransactionAutoConfiguration.class })
@ActiveProfiles("test")
class SealingTest {

	private static final Instant NOON = Instant.parse("2026-11-25T11:00:00.123456Z");

	private static int clients;

	@Autowired
	private JournalRows rows;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void sealsEachEventAfterTheOneBefore() {
		String client = client();

		record(client, "enquiry.received", "quote.sent");
		record(client, "quote.accepted");

		List<JournalEvent> events = this.rows.of(client);
		assertThat(events).extracting(JournalEvent::event)
			.containsExactly("enquiry.received", "quote.sent", "quote.accepted");
		assertThat(events).extracting(JournalEvent::happenedAt).containsOnly(NOON);
		assertThat(Link.brokenAt(events)).isEmpty();
		assertThat(this.rows.head(client)).contains(JournalHead.of(events.get(2)));
	}

	@Test
	void whatIsRolledBackWasNeverSealed() {
		String client = client();

		this.transaction.executeWithoutResult((status) -> {
			Sealing.of(this.rows).add(happening(client, "quote.sent"));
			status.setRollbackOnly();
		});
		record(client, "quote.sent");

		assertThat(this.rows.of(client)).singleElement().extracting(JournalEvent::place).isEqualTo(1);
	}

	@Test
	void sealsWhatHappenedToSeveralClientsAtOnceInTheJournalOfEach() {
		List<String> clients = List.of(client(), client(), client());
		record(clients.get(1), "enquiry.received");

		this.transaction.executeWithoutResult((status) -> IntStream.range(0, 6)
			.forEach((number) -> Sealing.of(this.rows).add(happening(clients.get(number % 3), "reminder.sent"))));

		assertThat(clients).extracting((one) -> this.rows.of(one).size()).containsExactly(2, 3, 2);
		assertThat(clients).allSatisfy((one) -> assertThat(Link.brokenAt(this.rows.of(one))).isEmpty());
	}

	@Test
	void sealsWhatHappensWhileOthersCommit() {
		String client = client();

		this.transaction.executeWithoutResult((status) -> {
			Sealing.of(this.rows).add(happening(client, "quote.sent"));
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void beforeCommit(boolean readOnly) {
					Sealing.of(SealingTest.this.rows).add(happening(client, "quote.accepted"));
				}
			});
		});

		assertThat(this.rows.of(client)).extracting(JournalEvent::event)
			.containsExactly("quote.sent", "quote.accepted");
	}

	@Test
	void keepsNothingOfWhatIsErasedMeanwhile() {
		String client = client();

		this.transaction.executeWithoutResult((status) -> {
			Sealing.of(this.rows).add(happening(client, "quote.sent"));
			this.database.sql("delete from engagement where client_id = ?").param(client).update();
		});

		assertThat(this.rows.of(client)).isEmpty();
	}

	@Test
	void holdsWhenTheClientIsForgotten() {
		String client = client();
		record(client, "enquiry.received", "journey.ended");

		this.database.sql("delete from engagement where client_id = ?").param(client).update();
		this.database.sql("delete from contact where client_id = ?").param(client).update();
		this.database.sql("delete from client where id = ?").param(client).update();

		assertThat(this.rows.of(client)).hasSize(2);
		assertThat(Link.brokenAt(this.rows.of(client))).isEmpty();
	}

	@Test
	void manyAtOnceWaitForEachOtherAndNeverInACircle() throws Exception {
		List<String> clients = List.of(client(), client());
		clients.forEach((one) -> record(one, "enquiry.received"));
		ExecutorService threads = Executors.newFixedThreadPool(8);

		List<Future<?>> recorded = IntStream.range(0, 40)
			.<Future<?>>mapToObj((number) -> threads.submit(() -> this.transaction.executeWithoutResult((status) -> {
				Sealing.of(this.rows).add(happening(clients.get(number % 2), "piece.handedIn"));
				Sealing.of(this.rows).add(happening(clients.get((number + 1) % 2), "piece.accepted"));
			})))
			.toList();
		for (Future<?> one : recorded) {
			one.get();
		}
		threads.shutdown();

		assertThat(clients).allSatisfy((one) -> {
			assertThat(this.rows.of(one)).hasSize(41);
			assertThat(Link.brokenAt(this.rows.of(one))).isEmpty();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "update journal_event set about = 'x'", "update journal_event set place = place + 1",
			"delete from journal_event" })
	void theDatabaseRefusesWhatChangesOrDeletes(String statement) {
		String client = client();
		record(client, "quote.sent");
		List<JournalEvent> before = this.rows.of(client);

		assertThatThrownBy(() -> this.database.sql(statement).update()).isInstanceOf(DataAccessException.class)
			.hasStackTraceContaining("never changed or deleted");

		assertThat(this.rows.of(client)).isEqualTo(before);
	}

	private void record(String client, String... events) {
		this.transaction.executeWithoutResult((status) -> Arrays.stream(events)
			.forEach((event) -> Sealing.of(this.rows).add(happening(client, event))));
	}

	private static Happening happening(String client, String event) {
		return new Happening(NOON, "E" + client, event, "« é »\n🦊", "user:manager", null);
	}

	private String client() {
		String client = "C-" + ++clients;
		this.database.sql("insert into client (id, company, opened_at, version) values (?, 'a', now(), 0)")
			.param(client)
			.update();
		this.database
			.sql("insert into contact (id, client_id, name, email, locale, version) values (?, ?, 'a', 'a', 'fr', 0)")
			.params(client + ".1", client)
			.update();
		this.database
			.sql("insert into engagement (reference, client_id, contact_id, consent_at, opened_at, stage, stage_since,"
					+ " waiting_for, waiting_on, waiting_since, version)"
					+ " values (?, ?, ?, now(), now(), 'QUOTE', now(), 'NOBODY', '', now(), 0)")
			.params("E" + client, client, client + ".1")
			.update();
		return client;
	}

}
