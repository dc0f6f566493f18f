package fr.intendance.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import fr.intendance.MovableTime;
import fr.intendance.calendar.MovableClock;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.Test;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose term ends when, by rows alone. */
@SpringBootTest(classes = DueClients.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		JdbcClientAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, FlywayAutoConfiguration.class,
		TransactionAutoConfiguration.class })
@ActiveProfiles("test")
@Import(MovableTime.class)
@TestExecutionListeners(listeners = MovableTime.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@Transactional
class DueClientsTest {

	private static final LocalDate FAR = LocalDate.of(2099, 1, 1);

	@Autowired
	private DueClients clients;

	@Autowired
	private JdbcClient database;

	@Autowired
	private DataSource source;

	@Autowired
	private MovableClock clock;

	@Test
	void keepsAProspectThreeYearsFromWhatTheyDidLast() {
		ended("E-1", "C-1", "2020-01-10T10:00:00Z", "2020-03-01T10:00:00Z");
		heard("C-1", "E-1", "contact:K-1", "2020-02-15T10:00:00Z");
		heard("C-1", "E-1", "user:manager", "2020-02-28T10:00:00Z");

		assertThat(this.clients.until(FAR)).singleElement().satisfies((one) -> {
			assertThat(one.term()).isEqualTo(Term.PROSPECT);
			assertThat(one.until()).isEqualTo(LocalDate.of(2023, 2, 15));
			assertThat(one.goesOn()).isEqualTo(LocalDate.of(2023, 2, 16));
			assertThat(one.company()).isEqualTo("Atelier C-1");
		});
		assertThat(this.clients.until(LocalDate.of(2023, 2, 15))).isEmpty();
	}

	@Test
	void countsFromTheDayTheyWroteWhereTheyDidNothingSince() {
		ended("E-1", "C-1", "2020-01-10T10:00:00Z", "2020-03-01T10:00:00Z");

		assertThat(this.clients.until(FAR)).extracting(Due::until).containsExactly(LocalDate.of(2023, 1, 10));
	}

	@Test
	void keepsAClientFiveYearsAfterTheContractAndItsHandover() {
		ended("E-1", "C-1", "2020-01-10T10:00:00Z", "2021-03-20T10:00:00Z");
		contract("E-1", LocalDate.of(2021, 2, 28));

		assertThat(this.clients.until(FAR)).singleElement().satisfies((one) -> {
			assertThat(one.term()).isEqualTo(Term.CONTRACT);
			assertThat(one.until()).isEqualTo(LocalDate.of(2026, 3, 20));
		});
	}

	@Test
	void keepsWhoCameBackByTheLongestOfTheirTerms() {
		ended("E-1", "C-1", "2018-01-10T10:00:00Z", "2019-03-20T10:00:00Z");
		contract("E-1", LocalDate.of(2019, 3, 20));
		engagement("E-2", "C-1", "2023-06-01T10:00:00Z", "2023-07-01T10:00:00Z");

		assertThat(this.clients.until(FAR)).singleElement().satisfies((one) -> {
			assertThat(one.term()).isEqualTo(Term.PROSPECT);
			assertThat(one.until()).isEqualTo(LocalDate.of(2026, 6, 1));
			assertThat(one.reference()).isEqualTo("E-2");
		});
	}

	@Test
	void leavesOutWhoIsServedOrForgotten() {
		ended("E-1", "C-1", "2018-01-10T10:00:00Z", "2019-03-20T10:00:00Z");
		engagement("E-2", "C-1", "2023-06-01T10:00:00Z", null);
		ended("E-3", "C-3", "2018-01-10T10:00:00Z", "2019-03-20T10:00:00Z");
		this.database.sql("update client set erased_at = current_timestamp where id = 'C-3'").update();

		assertThat(this.clients.until(FAR)).isEmpty();
	}

	@Test
	void goesTheDayAfterAHoldThatIsLongerThanTheTerm() {
		ended("E-1", "C-1", "2020-01-10T10:00:00Z", "2020-03-01T10:00:00Z");
		hold("C-1", "E-1", LocalDate.of(2027, 5, 31));

		assertThat(this.clients.until(LocalDate.of(2027, 5, 31))).isEmpty();
		assertThat(this.clients.until(LocalDate.of(2027, 6, 1))).singleElement()
			.satisfies((one) -> assertThat(one.held()).contains(LocalDate.of(2027, 5, 31)));
	}

	@Test
	void forgetsAboutAHoldThatIsOverOrWasLetGo() {
		ended("E-1", "C-1", "2020-01-10T10:00:00Z", "2020-03-01T10:00:00Z");
		hold("C-1", "E-1", LocalDate.of(2027, 5, 31));
		this.database.sql("update retention_hold set released_at = current_timestamp").update();
		hold("C-1", "E-1", LocalDate.of(2026, 1, 1));

		assertThat(this.clients.until(FAR)).singleElement().satisfies((one) -> assertThat(one.held()).isEmpty());
	}

	@Test
	void readsTheFirstOneFirstInOneStatementHoweverManyThereAre() {
		ended("E-1", "C-1", "2021-01-10T10:00:00Z", "2021-03-01T10:00:00Z");
		ended("E-2", "C-2", "2020-01-10T10:00:00Z", "2020-03-01T10:00:00Z");
		AtomicInteger count = new AtomicInteger();
		DataSource counted = ProxyDataSourceBuilder.create(new TransactionAwareDataSourceProxy(this.source))
			.afterQuery((execution, queries) -> count.addAndGet(queries.size()))
			.build();

		List<Due> due = new DueClients(JdbcClient.create(counted), this.clock).until(FAR);

		assertThat(due).extracting(Due::client).containsExactly("C-2", "C-1");
		assertThat(count).hasValue(1);
	}

	private void ended(String reference, String client, String opened, String ended) {
		this.database.sql("insert into client (id, company, opened_at, version) values (?, ?, ?, 0)")
			.params(client, "Atelier " + client, at(opened))
			.update();
		this.database.sql(
				"insert into contact (id, client_id, name, email, locale, version) values (?, ?, 'Camille', 'c@a.example', 'fr', 0)")
			.params("K-" + client, client)
			.update();
		this.database.sql("insert into journal (client, events, hash) values (?, 0, ?)")
			.params(client, "0".repeat(64))
			.update();
		engagement(reference, client, opened, ended);
	}

	private void engagement(String reference, String client, String opened, String ended) {
		this.database
			.sql("insert into engagement (reference, client_id, contact_id, consent_at, opened_at, stage,"
					+ " stage_since, waiting_for, waiting_on, waiting_since, ended_at, version)"
					+ " values (?, ?, ?, ?, ?, 'QUOTE', ?, 'FIRM', 'x', ?, ?, 0)")
			.params(reference, client, "K-" + client, at(opened), at(opened), at(opened), at(opened),
					(ended != null) ? at(ended) : null)
			.update();
	}

	private void contract(String reference, LocalDate end) {
		this.database.sql("insert into contract (reference, number, formula, included_hours, price_cents, hourly_cents,"
				+ " overage_cents, start_on, activated_at, end_on, version) values (?, 'CP-1', 'HOURLY', 0, 0, 0, 0, ?, ?, ?, 0)")
			.params(reference, end.minusYears(1), at("2020-01-01T00:00:00Z"), end)
			.update();
	}

	private void heard(String client, String reference, String actor, String at) {
		this.database
			.sql("insert into journal_event (client, place, happened_at, engagement, event, about, actor, step,"
					+ " previous_hash, hash) values (?, (select count(*) + 1 from journal_event where client = ?), ?, ?, 'x', '', ?, '', '', '')")
			.params(client, client, at(at), reference, actor)
			.update();
	}

	private void hold(String client, String reference, LocalDate until) {
		this.database
			.sql("insert into retention_hold (client, reference, reason, held_by, held_at, until_on)"
					+ " values (?, ?, 'Litige', 'manager', ?, ?)")
			.params(client, reference, at("2026-11-01T00:00:00Z"), until)
			.update();
	}

	private static java.time.OffsetDateTime at(String moment) {
		return Instant.parse(moment).atOffset(ZoneOffset.UTC);
	}

}
