package fr.intendance.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import fr.intendance.MovableTime;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.MovableClock;
import fr.intendance.document.KeptRows;
import fr.intendance.engine.Aspect;
import fr.intendance.engine.Vocabulary;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Each class of data is there on the last day of its term, and gone on the next. */
@SpringBootTest(classes = PastTermsTest.Declared.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		JdbcClientAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, FlywayAutoConfiguration.class,
		TransactionAutoConfiguration.class })
@ActiveProfiles("test")
@Import(MovableTime.class)
@TestExecutionListeners(listeners = MovableTime.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@Transactional
class PastTermsTest {

	/** When the term of everything begins here: the engagement ends, the mail leaves. */
	private static final Instant BEGUN = Instant.parse("2026-08-31T10:00:00Z");

	@Autowired
	private PastTerms terms;

	@Autowired
	private List<KeptRows> declared;

	@Autowired
	private JdbcClient database;

	@Autowired
	private DataSource source;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private MovableClock clock;

	@BeforeTransaction
	void theEngineHasItsTables() {
		KeptFixture.engineTables(this.source);
	}

	@BeforeEach
	void anEngagementThatIsOver() {
		KeptFixture.ended(this.database, "E-1", "C-1", BEGUN);
	}

	static Stream<KeptFixture.Sample> samples() {
		return KeptFixture.samples();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("samples")
	void goesTheDayAfterItsTermAndIsAnnouncedBeforehand(KeptFixture.Sample sample) {
		sample.insert(this.database, "E-1", BEGUN);

		on(sample.lastDay());
		this.terms.run();
		assertThat(sample.count(this.database)).isOne();
		assertThat(codes(0)).doesNotContain(sample.code());
		assertThat(this.terms.within(1)).filteredOn((one) -> one.code().equals(sample.code()))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.count()).isOne();
				assertThat(one.reference()).isEqualTo(sample.reference("E-1"));
				assertThat(one.begins()).isEqualTo(one.ends()).isEqualTo(sample.lastDay().plusDays(1));
			});

		on(sample.lastDay().plusDays(1));
		assertThat(codes(0)).contains(sample.code());
		this.terms.run();
		assertThat(sample.count(this.database)).isEqualTo(sample.goesByARunOfItsOwn() ? 1 : 0);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("samples")
	void isKeptWhileSomebodyHoldsTheClientBack(KeptFixture.Sample sample) {
		sample.insert(this.database, "E-1", BEGUN);
		KeptFixture.hold(this.database, "E-1", "C-1", sample.lastDay().plusDays(40));
		boolean theirs = !sample.reference("E-1").isEmpty();

		on(sample.lastDay().plusDays(40));
		this.terms.run();
		assertThat(sample.count(this.database)).isEqualTo(theirs || sample.goesByARunOfItsOwn() ? 1 : 0);

		on(sample.lastDay().plusDays(41));
		this.terms.run();
		assertThat(sample.count(this.database)).isEqualTo(sample.goesByARunOfItsOwn() ? 1 : 0);
	}

	@Test
	void hasASampleHereForEachTableOfEachClass() {
		assertThat(this.declared).extracting((one) -> one.code() + " " + one.table())
			.containsExactlyInAnyOrderElementsOf(samples().map((one) -> one.code() + " " + one.table()).toList());
	}

	@Test
	void endsEachClassThatAModelMayDeclare() {
		Set<String> byOthers = Set.of("accounting", "journal", "erasure");

		assertThat(Vocabulary.of(Aspect.RETENTION)).filteredOn((one) -> !byOthers.contains(one))
			.containsExactlyInAnyOrderElementsOf(
					this.declared.stream().map(KeptRows::term).collect(Collectors.toSet()));
	}

	@ParameterizedTest
	@CsvSource({ "uploads, 2026-08-28, 2027-03-01", "uploads, 2026-08-31, 2027-03-01",
			"uploads, 2026-09-01, 2027-03-02", "notes, 2027-02-28, 2028-02-29", "notes, 2028-02-29, 2029-03-01",
			"access, 2026-10-25, 2026-11-25" })
	void deletesOnTheVeryDayThatIsAnnouncedWhateverTheLengthOfTheMonth(String term, LocalDate begun, LocalDate gone) {
		LocalDate announced = TermLaw.until(term, begun, begun).plusDays(1);
		Instant evening = begun.atTime(LocalTime.of(23, 59)).atZone(BusinessZone.PARIS).toInstant();

		assertThat(announced).isEqualTo(gone);
		assertThat(TermLaw.begunBefore(term, gone, begun).toInstant()).isAfter(evening);
		assertThat(TermLaw.begunBefore(term, gone.minusDays(1), begun).toInstant()).isBefore(evening);
	}

	@Test
	void tellsAHoldAndTheDaysOfSeveral() {
		KeptFixture.Sample notes = samples().filter((one) -> one.code().equals("notes")).findFirst().orElseThrow();
		KeptFixture.Sample mails = samples().filter((one) -> one.code().equals("mails")).findFirst().orElseThrow();
		notes.insert(this.database, "E-1", BEGUN);
		mails.insert(this.database, "E-1", BEGUN);
		mails.insert(this.database, "E-1", BEGUN.plusSeconds(5 * 86400));
		KeptFixture.ended(this.database, "E-2", "C-2", BEGUN);
		notes.insert(this.database, "E-2", BEGUN);
		KeptFixture.hold(this.database, "E-2", "C-2", LocalDate.of(2027, 9, 15));

		on(LocalDate.of(2027, 8, 20));
		assertThat(this.terms.within(15)).extracting(Going::reference).containsExactly("E-1");
		assertThat(this.terms.within(30)).extracting(Going::reference, Going::begins, Going::held)
			.containsExactly(
					org.assertj.core.groups.Tuple.tuple("E-1", LocalDate.of(2027, 9, 1), java.util.Optional.empty()),
					org.assertj.core.groups.Tuple.tuple("E-2", LocalDate.of(2027, 9, 16),
							java.util.Optional.of(LocalDate.of(2027, 9, 15))));

		on(LocalDate.of(2031, 8, 20));
		assertThat(this.terms.within(30)).filteredOn((one) -> one.code().equals("mails"))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.count()).isEqualTo(2);
				assertThat(one.begins()).isEqualTo(LocalDate.of(2031, 9, 1));
				assertThat(one.ends()).isEqualTo(LocalDate.of(2031, 9, 6));
			});
	}

	@Test
	void asksAndEndsWithTheSameNumberOfStatementsHoweverMuchThereIs() {
		AtomicInteger count = new AtomicInteger();
		DataSource counted = ProxyDataSourceBuilder.create(new TransactionAwareDataSourceProxy(this.source))
			.afterQuery((execution, queries) -> count.addAndGet(queries.size()))
			.build();
		PastTerms asked = new PastTerms(this.declared, JdbcClient.create(counted), this.transactions, this.clock);
		on(LocalDate.of(2026, 9, 1));
		asked.within(30);
		assertThat(count.getAndSet(0)).isOne();
		asked.run();
		int once = count.getAndSet(0);

		for (int number = 2; number < 6; number++) {
			KeptFixture.ended(this.database, "E-" + number, "C-" + number, BEGUN);
			for (KeptFixture.Sample sample : samples().toList()) {
				sample.insert(this.database, "E-" + number, BEGUN);
			}
		}
		on(LocalDate.of(2040, 1, 1));
		asked.within(30);
		assertThat(count.getAndSet(0)).isOne();
		asked.run();

		assertThat(count).hasValue(once);
		assertThat(samples().filter((one) -> !one.goesByARunOfItsOwn()))
			.allSatisfy((one) -> assertThat(one.count(this.database)).isZero());
	}

	private List<String> codes(int days) {
		return this.terms.within(days).stream().map(Going::code).toList();
	}

	private void on(LocalDate day) {
		this.clock.moveTo(day.atTime(21, 0).atZone(BusinessZone.PARIS).toInstant());
	}

	/** What the modules declare, and nothing else of them. */
	@ComponentScan(basePackages = "fr.intendance", useDefaultFilters = false, includeFilters = @ComponentScan.Filter(
			type = FilterType.REGEX,
			pattern = "fr\\.intendance\\.\\w+\\.(Access|Mail|Client|Piece|Pack|Reminder|Evidence|Ownerless|Past)Terms"))
	static class Declared {

	}

}
