package fr.intendance.mail;

import java.util.stream.IntStream;

import fr.intendance.journey.StatementCount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What mails take of the database, however many are due. */
@MailModuleTest
@Import(StatementCount.class)
class MailCostTest {

	private static final ScriptedServer SERVER = new ScriptedServer();

	@Autowired
	private OutboxDesk desk;

	@Autowired
	private Dispatcher dispatcher;

	@Autowired
	private StatementCount database;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry registry) {
		SERVER.register(registry);
	}

	@AfterAll
	static void stop() {
		SERVER.close();
	}

	@BeforeEach
	void clear() {
		this.desk.clear();
	}

	@Test
	void aMailTakesTwoStatementsAndOneCommitBesideItsShareOfAClaim() {
		int mails = 4 * Claims.BATCH;
		IntStream.range(0, mails).forEach((number) -> this.desk.queue(this.desk.letter()));
		StatementCount.Count before = this.database.soFar();

		this.dispatcher.dispatch();

		StatementCount.Count taken = this.database.soFar().since(before);
		int claims = mails / Claims.BATCH;
		assertThat(SERVER.received()).hasSize(mails);
		assertThat(taken.statements()).isEqualTo(2L * mails + 4 * claims + 1);
		assertThat(taken.commits()).isEqualTo(mails + claims + 1L);
	}

	@Test
	void aSingleMailIsClaimedOnceAndLookedForOnceMore() {
		this.desk.queue(this.desk.letter());
		StatementCount.Count before = this.database.soFar();

		this.dispatcher.dispatch();

		assertThat(this.database.soFar().since(before).statements()).isEqualTo(2 + 4 + 1);
	}

}
