package fr.intendance.play;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The control of the crashes in plays. */
class StumbleTest {

	private final Stumble stumble = new Stumble();

	private JdbcClient database;

	private TransactionTemplate step;

	@BeforeEach
	void aDatabaseOfOneTable() {
		JdbcDataSource memory = new JdbcDataSource();
		memory.setUrl("jdbc:h2:mem:stumble" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
		DataSource source = (DataSource) this.stumble.postProcessAfterInitialization(memory, "dataSource");
		this.database = JdbcClient.create(source);
		this.step = new TransactionTemplate(new JdbcTransactionManager(source));
		this.database.sql("create table fact (id integer)").update();
	}

	@Test
	void keepsNothingOfAStepThatDiesBeforeItsCommit() {
		this.stumble.at(2, false);
		write();

		assertThatExceptionOfType(TransactionException.class).isThrownBy(this::write);
		write();

		assertThat(facts()).isEqualTo(2);
		assertThat(this.stumble.over()).isTrue();
	}

	@Test
	void keepsAllOfAStepWhoseAnswerIsLost() {
		this.stumble.at(1, true);

		assertThatExceptionOfType(TransactionException.class).isThrownBy(this::write);

		assertThat(facts()).isEqualTo(1);
		assertThat(this.stumble.over()).isTrue();
	}

	@Test
	void letsEverythingPassOnceItIsOver() {
		this.stumble.at(1, false);

		assertThat(this.stumble.over()).isFalse();
		write();

		assertThat(facts()).isEqualTo(1);
	}

	private void write() {
		this.step.executeWithoutResult((status) -> this.database.sql("insert into fact values (1)").update());
	}

	private long facts() {
		return this.database.sql("select count(*) from fact").query(Long.class).single();
	}

}
