package fr.intendance.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OneWriterTest {

	private final String url = "jdbc:h2:mem:one-writer-" + UUID.randomUUID();

	private final JdbcConnectionPool pool = JdbcConnectionPool.create(this.url + ";DB_CLOSE_DELAY=-1", "sa", "");

	private final DataSource source = OneWriter.of(this.url).inTurn(this.pool);

	private final JdbcClient database = JdbcClient.create(this.source);

	@BeforeEach
	void aTable() {
		this.database.sql("create table said (word varchar(40))").update();
	}

	@AfterEach
	void theDatabaseGoes() {
		this.database.sql("shutdown").update();
		this.pool.dispose();
	}

	@Test
	void letsNobodyWriteBesideAnOpenTransaction() throws Exception {
		CompletableFuture<Integer> other;
		try (Connection first = begun()) {
			other = CompletableFuture.supplyAsync(this::write);

			assertThat(first.getAutoCommit()).isFalse();
			assertWaits(other);
			first.commit();
		}

		assertThat(other.get(30, TimeUnit.SECONDS)).isOne();
		assertThat(this.database.sql("select count(*) from said").query(Integer.class).single()).isEqualTo(2);
	}

	@Test
	void letsTheNextWriteAfterARollbackAndAfterWhoForgotToEnd() throws Exception {
		try (Connection first = begun()) {
			first.rollback(first.setSavepoint());
			CompletableFuture<Integer> other = CompletableFuture.supplyAsync(this::write);
			assertWaits(other);
			first.rollback();
			assertThat(other.get(30, TimeUnit.SECONDS)).isOne();
		}
		Connection forgotten = begun();
		CompletableFuture<Integer> other = CompletableFuture.supplyAsync(this::write);
		forgotten.close();

		assertThat(other.get(30, TimeUnit.SECONDS)).isOne();
	}

	@Test
	void letsEverybodyReadMeanwhile() throws Exception {
		try (Connection first = begun()) {
			assertThat(CompletableFuture
				.supplyAsync(() -> this.database.sql("select count(*) from said").query(Integer.class).single())
				.get(30, TimeUnit.SECONDS)).isZero();
			assertThat(first.isClosed()).isFalse();
		}
	}

	@Test
	void letsATransactionWriteWithinAnotherOfTheSameThread() throws Exception {
		try (Connection first = begun(); Connection second = begun()) {
			second.commit();
			CompletableFuture<Integer> other = CompletableFuture.supplyAsync(this::write);
			assertWaits(other);
			first.commit();

			assertThat(other.get(30, TimeUnit.SECONDS)).isOne();
		}
	}

	@Test
	void keepsABackupOutOfAnOpenTransaction() throws Exception {
		try (Connection first = begun()) {
			CompletableFuture<Integer> backup = CompletableFuture.supplyAsync(() -> {
				try {
					OneWriter.of(this.url).alone(() -> {
					});
				}
				catch (SQLException ex) {
					throw new IllegalStateException(ex);
				}
				return 1;
			});
			assertWaits(backup);
			first.commit();

			assertThat(backup.get(30, TimeUnit.SECONDS)).isOne();
		}
	}

	@Test
	void countsAStatementThatWasPreparedInATransactionBefore() throws Exception {
		try (Connection first = begun();
				PreparedStatement again = first.prepareStatement("insert into said values ('again')")) {
			first.commit();
			again.execute();
			CompletableFuture<Integer> other = CompletableFuture.supplyAsync(this::write);
			assertWaits(other);
			first.commit();

			assertThat(other.get(30, TimeUnit.SECONDS)).isOne();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "insert into said values ('a')", "  update said set word = 'b'", "delete from said",
			"merge into said key (word) values ('a')", "create table more (id int)", "call 1", "backup to 'x'",
			"select word from said for update", "select word from final table (insert into said values ('a'))",
			"SELECT * FROM said\nFOR UPDATE SKIP LOCKED" })
	void knowsWhatWrites(String sql) {
		assertThat(WriterConnection.isWritten(sql)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "select word from said", "\n\tSELECT word from said where word = 'update'",
			"with all_words as (select word from said) select * from all_words", "values (1)" })
	void knowsWhatReads(String sql) {
		assertThat(WriterConnection.isWritten(sql)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:mem:x", "jdbc:h2:tcp://localhost/x", "jdbc:postgresql://localhost/x", "" })
	void leavesOthersAsTheyAre(String other) {
		assertThat(OneWriter.isNeededBy(other)).isFalse();
		assertThat(OneWriter.isNeededBy("jdbc:h2:file:./data/x")).isTrue();
		assertThat(OneWriter.isNeededBy("jdbc:h2:./data/x")).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "jdbc:h2:file:./data/x, true", "jdbc:h2:mem:x, false", "jdbc:postgresql://localhost/x, false" })
	void standsBeforeWhateverUsesTheDatabaseOfTheProduct(String settings, boolean inTurn) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addFirst(new MapPropertySource("test", Map.of("spring.datasource.url", settings)));

		Object used = Persistence.oneWriter(environment).postProcessAfterInitialization(this.pool, "dataSource");

		assertThat(used != this.pool).isEqualTo(inTurn);
	}

	@Test
	void isOneForEachFileWhateverIsSetBesides() {
		assertThat(OneWriter.of(this.url + ";WRITE_DELAY=0")).isSameAs(OneWriter.of(this.url))
			.isNotSameAs(OneWriter.of(this.url + "2"));
	}

	/** A transaction that has written by a statement that learns late what it does. */
	private Connection begun() throws SQLException {
		Connection connection = this.source.getConnection();
		connection.setAutoCommit(false);
		try (Statement statement = connection.createStatement()) {
			statement.execute("insert into said values ('first')");
		}
		return connection;
	}

	private int write() {
		return this.database.sql("insert into said values ('other')").update();
	}

	private static void assertWaits(CompletableFuture<Integer> other) {
		assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS));
	}

}
