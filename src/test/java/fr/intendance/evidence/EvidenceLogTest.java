package fr.intendance.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
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
@SpringBootTest(classes = { EvidenceLog.class, EvidenceRows.class, PurgeRows.class },
		webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		JdbcClientAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, FlywayAutoConfiguration.class,
		TransactionAutoConfiguration.class })
@ActiveProfiles("test")
@Import(MovableTime.class)
@TestExecutionListeners(listeners = MovableTime.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
class EvidenceLogTest {

	private static final Instant NOW = Instant.parse("2031-12-02T08:00:00Z");

	@Autowired
	private EvidenceLog log;

	@Autowired
	private PurgeRows purges;

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
	void aChainIsDeletedOnceItsTraceIsWrittenAndNothingElseIs() {
		Chain gone = chain();
		Chain kept = chain();
		add(gone, EvidenceKind.ACCEPTED, "a");
		add(gone, EvidenceKind.CERTIFIED, "b");
		add(kept, EvidenceKind.SENT, "c");
		List<EvidenceEvent> events = this.log.of(gone);

		this.transaction.executeWithoutResult((status) -> this.purges.purge(due(gone), NOW));

		assertThat(this.log.of(gone)).isEmpty();
		assertThat(this.log.of(kept)).hasSize(1);
		assertThat(this.purges.of("E-2026-0042")).filteredOn((one) -> one.subject().equals(gone.subject()))
			.singleElement()
			.satisfies((trace) -> {
				assertThat(trace.events()).isEqualTo(2);
				assertThat(trace.certifiedHash()).contains(events.get(0).hash());
				assertThat(trace.keptUntil()).contains(LocalDate.of(2031, 12, 1));
			});
		assertRefused("update evidence_purge set events = 3");
		assertRefused("delete from evidence_purge");
		assertRefused("update evidence_event set facts = '{}'");
		assertRefused("delete from evidence_event where subject = '" + kept.subject() + "'");
	}

	@Test
	void nothingIsAddedToAChainThatIsGone() {
		Chain chain = chain();
		add(chain, EvidenceKind.SENT, "a");
		this.transaction.executeWithoutResult((status) -> this.purges.purge(due(chain), NOW));

		add(chain, EvidenceKind.OPENED, "b");
		look(chain, "c");

		assertThat(this.log.of(chain)).isEmpty();
	}

	@Test
	void ofTwoNodesTheSecondFindsNothingLeft() throws Exception {
		Chain chain = chain();
		add(chain, EvidenceKind.SENT, "a");
		ExecutorService threads = Executors.newFixedThreadPool(4);

		List<Future<Integer>> runs = IntStream.range(0, 4)
			.mapToObj((node) -> threads.submit(() -> purged(chain)))
			.toList();
		Future<?> look = threads.submit(() -> look(chain, "b"));
		int events = 0;
		for (Future<Integer> run : runs) {
			events += run.get();
		}
		look.get();
		threads.shutdown();

		assertThat(events).isBetween(1, 2);
		assertThat(this.log.of(chain)).isEmpty();
	}

	private int purged(Chain chain) {
		return this.transaction.execute((status) -> {
			this.log.lock(chain);
			return this.purges.purge(due(chain), NOW);
		});
	}

	@Test
	void findsWhatIsOverByWhatWasAcceptedAndWhenItEnded() {
		Chain accepted = ended("E-2026-0100", "2026-12-01T22:59:59Z");
		Chain offered = ended("E-2026-0101", "2026-12-01T22:59:59Z");
		Chain running = ended("E-2026-0102", null);
		add(accepted, EvidenceKind.ACCEPTED, "a");
		add(offered, EvidenceKind.SENT, "a");
		add(running, EvidenceKind.ACCEPTED, "a");

		assertThat(over(2029, 12, 1)).isEmpty();
		assertThat(over(2029, 12, 2)).containsExactly(offered.subject());
		assertThat(over(2031, 12, 1)).containsExactly(offered.subject());
		assertThat(over(2031, 12, 2)).containsExactlyInAnyOrder(accepted.subject(), offered.subject());
	}

	private List<String> over(int year, int month, int day) {
		return this.purges.over(LocalDate.of(year, month, day), Set.of("E-2026-9999"))
			.stream()
			.map(PurgeRows.DueChain::subject)
			.toList();
	}

	/** An engagement that ended then; the day begins at 23 h UTC in winter. */
	private Chain ended(String reference, String moment) {
		OffsetDateTime now = NOW.atOffset(ZoneOffset.UTC);
		this.database.sql("insert into client (id, company, opened_at, version) values (?, ?, ?, 0)")
			.params("C-" + reference, "Atelier Durand", now)
			.update();
		this.database
			.sql("insert into contact (id, client_id, name, email, locale, version) values (?, ?, ?, ?, 'fr', 0)")
			.params("K-" + reference, "C-" + reference, "Camille Durand", "camille@atelier.example")
			.update();
		this.database
			.sql("insert into engagement (reference, client_id, contact_id, consent_at, opened_at, stage,"
					+ " stage_since, waiting_for, waiting_on, waiting_since, ended_at, version)"
					+ " values (?, ?, ?, ?, ?, 'quote', ?, 'nobody', 'end', ?, ?, 0)")
			.params(reference, "C-" + reference, "K-" + reference, now, now, now, now,
					(moment != null) ? Instant.parse(moment).atOffset(ZoneOffset.UTC) : null)
			.update();
		return Chain.ofQuote(new EngagementReference(reference), "D-" + reference);
	}

	private static PurgeRows.DueChain due(Chain chain) {
		return new PurgeRows.DueChain(chain.engagement().value(), chain.subject(), LocalDate.of(2031, 12, 1));
	}

	private void assertRefused(String statement) {
		assertThatThrownBy(() -> this.database.sql(statement).update()).isInstanceOf(DataAccessException.class)
			.hasStackTraceContaining("Evidence is added, never changed or deleted");
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
