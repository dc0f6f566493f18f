package fr.intendance.evidence;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import fr.intendance.MovableTime;
import fr.intendance.client.EngagementReference;
import fr.intendance.journal.Link;
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
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rows of the evidence against a real database, without the engine and a page. */
@SpringBootTest(classes = { EvidenceLog.class, EvidenceRows.class },
		webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		JdbcClientAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, FlywayAutoConfiguration.class,
		TransactionAutoConfiguration.class })
@ActiveProfiles("test")
@Import(MovableTime.class)
@TestExecutionListeners(listeners = MovableTime.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
class EvidenceLogTest {

	@Autowired
	private EvidenceLog log;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transaction;

	private static int chains;

	@Test
	void writesEachEventAfterTheOneBefore() {
		Chain chain = chain();

		add(chain, EvidenceKind.SENT, "é « 🦊 » \u0628");
		add(chain, EvidenceKind.OPENED, "");

		List<EvidenceEvent> events = this.log.of(chain);
		assertThat(events).extracting(EvidenceEvent::place).containsExactly(1, 2);
		assertThat(events.get(1).previous()).isEqualTo(events.get(0).hash());
		assertThat(events.get(0).facts()).isEqualTo("{\"what\":\"é « 🦊 » \u0628\"}");
		assertThat(Link.brokenAt(events)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update evidence_event set facts = '{}'", "update evidence_event set place = place + 1",
			"delete from evidence_event", "update evidence_chain set subject = 'D-1'", "delete from evidence_chain" })
	void theDatabaseRefusesWhatChangesOrDeletes(String statement) {
		Chain chain = chain();
		add(chain, EvidenceKind.SENT, "a");
		List<EvidenceEvent> before = this.log.of(chain);

		assertThatThrownBy(() -> this.database.sql(statement).update()).isInstanceOf(DataAccessException.class)
			.hasStackTraceContaining("Evidence is added, never changed or deleted");

		assertThat(this.log.of(chain)).isEqualTo(before);
	}

	@Test
	void manyAtOnceAddOneAfterTheOther() throws Exception {
		Chain chain = chain();
		ExecutorService threads = Executors.newFixedThreadPool(8);

		List<Future<?>> added = IntStream.range(0, 32)
			.<Future<?>>mapToObj(
					(number) -> threads.submit(() -> add(chain, EvidenceKind.OPENED, String.valueOf(number))))
			.toList();
		for (Future<?> one : added) {
			one.get();
		}
		threads.shutdown();

		List<EvidenceEvent> events = this.log.of(chain);
		assertThat(events).hasSize(32).extracting(EvidenceEvent::facts).doesNotHaveDuplicates();
		assertThat(Link.brokenAt(events)).isEmpty();
	}

	@Test
	void writesALookOnceForEachPlaceAndNotWithoutEnd() {
		Chain chain = chain();

		IntStream.range(0, 200).forEach((number) -> look(chain, String.valueOf(number % 100)));

		assertThat(this.log.of(chain)).hasSize(60).extracting(EvidenceEvent::facts).doesNotHaveDuplicates();
	}

	@Test
	void addsNothingOnceItIsCertified() {
		Chain chain = chain();
		add(chain, EvidenceKind.ACCEPTED, "a");
		add(chain, EvidenceKind.CERTIFIED, "b");

		add(chain, EvidenceKind.OPENED, "c");

		assertThat(this.log.of(chain)).extracting(EvidenceEvent::kind)
			.containsExactly(EvidenceKind.ACCEPTED, EvidenceKind.CERTIFIED);
	}

	@Test
	void whatIsRolledBackWasNeverWritten() {
		Chain chain = chain();

		this.transaction.executeWithoutResult((status) -> {
			this.log.add(chain, EvidenceKind.SENT, new Facts().with("what", "a"));
			status.setRollbackOnly();
		});
		add(chain, EvidenceKind.SENT, "b");

		assertThat(this.log.of(chain)).singleElement().satisfies((one) -> assertThat(one.place()).isOne());
	}

	private void add(Chain chain, EvidenceKind kind, String what) {
		this.transaction.executeWithoutResult((status) -> this.log.add(chain, kind, new Facts().with("what", what)));
	}

	private void look(Chain chain, String what) {
		this.transaction.executeWithoutResult(
				(status) -> this.log.addLook(chain, EvidenceKind.OPENED, new Facts().with("what", what)));
	}

	private static Chain chain() {
		return Chain.ofQuote(new EngagementReference("E-2026-0042"), "D-2026-%04d".formatted(++chains));
	}

}
