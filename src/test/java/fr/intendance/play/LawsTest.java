package fr.intendance.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import fr.intendance.ApplicationTest;
import fr.intendance.calendar.MovableClock;
import fr.intendance.journey.JourneyDriver;
import fr.intendance.journey.Prospect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The control of the laws: each of them sees when it is broken. */
@ApplicationTest
class LawsTest {

	/** What breaks each law, by its sentence. */
	private static final Map<String, List<String>> BREAKS = new LinkedHashMap<>();

	static {
		BREAKS.put("an open engagement has one journey, one that is over none",
				List.of("update engagement set ended_at = opened_at where reference = :reference"));
		BREAKS.put("a client has one open engagement", List
			.of("insert into engagement (reference, client_id, contact_id, consent_at, opened_at, stage, stage_since, "
					+ "waiting_for, waiting_on, waiting_since, version) select 'E-TWICE', client_id, contact_id, consent_at, "
					+ "opened_at, stage, stage_since, waiting_for, waiting_on, waiting_since, 0 from engagement "
					+ "where reference = :reference"));
		BREAKS.put("a key has one process of a kind", List
			.of("update act_ru_execution set business_key_ = :reference || '.T0' where business_key_ like :tasks"));
		BREAKS.put("a process waits for a person or a date",
				List.of("update act_ru_job set retries_ = 0 where process_instance_id_ in (select proc_inst_id_ from "
						+ "act_ru_execution where business_key_ like :under)"));
		BREAKS.put("what belongs to a paused process is paused", List
			.of("update act_ru_execution set suspension_state_ = 2 where business_key_ = :reference and parent_id_ is null"));
		BREAKS.put("nothing but what the client still says is left of an engagement that is over",
				List.of("update engagement set ended_at = opened_at where reference = :reference"));
		BREAKS.put("a row of awaited is open while its process runs",
				List.of("update awaited set stopped_at = null where engagement = :reference"));
		BREAKS.put("a row of work_task is open while its process runs",
				List.of("update work_task set state = 'OPEN' where engagement = :reference"));
		BREAKS.put("a row of report is open while its process runs", List
			.of("update act_ru_execution set business_key_ = business_key_ || 'x' where business_key_ like :under"));
		BREAKS.put("a period has one report",
				List.of("update report set document = null where engagement = :reference"));
		BREAKS.put("every access is revoked at the end",
				List.of("update engagement set ended_at = opened_at where reference = :reference"));
		BREAKS.put("no number is missing or given twice",
				List.of("delete from document where engagement = :reference and kind = 'quote-offer'"));
		BREAKS.put("no deletion is certified while the client waits for a decision",
				List.of("update report set state = 'CONTESTED' where engagement = :reference",
						"insert into client_exit (reference, begun_at, hand_over_by, certificate, version) "
								+ "select reference, opened_at, date '2027-01-01', 'AT-2027-0001', 0 from engagement "
								+ "where reference = :reference"));
		BREAKS.put("no reminder of what is not awaited any more is on its way", List
			.of("update outgoing_mail set state = 'QUEUED' where engagement like :under and purpose like 'reminder.%'"));
		BREAKS.put("who waits for the firm is right", List
			.of("update engagement set waiting_for = 'FIRM', waiting_on = 'prepare-quote' where reference = :reference"));
		BREAKS.put("who waits for the client is right", List
			.of("update engagement set waiting_for = 'CLIENT', waiting_on = 'quote' where reference = :reference"));
		BREAKS.put("who waits for a date is right", List
			.of("update engagement set waiting_for = 'NOBODY', next_at = opened_at where reference = :reference"));
	}

	@Autowired
	private ApplicationContext application;

	@Autowired
	private JdbcClient database;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private MovableClock clock;

	@LocalServerPort
	private int port;

	private String reference;

	@BeforeEach
	void aClientHasTheFirstReport() {
		this.reference = new JourneyDriver(this.application, this.port, Prospect.somebodyNew()).untilReportSent()
			.reference();
	}

	@Test
	void seesWhateverIsBroken() {
		Map<String, List<String>> seen = new TreeMap<>();

		BREAKS.forEach((sentence, breaks) -> seen.put(sentence, brokenBy(breaks)));

		assertThat(broken()).isEmpty();
		assertThat(BREAKS.keySet()).containsExactlyInAnyOrderElementsOf(Laws.sentences());
		assertThat(seen).allSatisfy((sentence, broken) -> assertThat(broken).as(sentence)
			.anyMatch((one) -> one.startsWith(sentence + ": ")));
	}

	@Test
	void seesAStageThatGoesBack() {
		List<String> broken = remembered("update engagement set stage = 'QUOTE' where reference = :reference");

		assertThat(broken).containsExactly("an engagement moves forward only: to QUOTE");
	}

	@Test
	void seesAMailThatIsWrittenAfterTheEnd() {
		String end = "update engagement set ended_at = opened_at where reference = :reference";

		List<String> broken = remembered(end,
				"insert into outgoing_mail (engagement, purpose, step, conversation, message_id, recipient, subject, state, "
						+ "queued_at, due_at, attempts) select engagement, 'late', 1, conversation, message_id, recipient, "
						+ "subject, state, queued_at, due_at, attempts from outgoing_mail where engagement = :reference "
						+ "and purpose = 'contract.signed'");

		assertThat(broken).singleElement().asString().startsWith("no mail is written after the end: ");
	}

	@Test
	void seesAMailThatGoesOutAfterAStop() {
		String queued = "update outgoing_mail set state = 'QUEUED' where engagement = :reference "
				+ "and purpose = 'contract.signed'";

		List<String> broken = remembered(queued,
				"insert into timeline_entry (engagement, happened_at, event) select reference, opened_at, "
						+ "'service.stopped' from engagement where reference = :reference");

		assertThat(broken).singleElement().asString().startsWith("no mail goes out after a stop: ");
	}

	private List<String> broken() {
		return new Laws(this.database).broken(this.reference, this.clock.instant(), true);
	}

	private List<String> brokenBy(List<String> breaks) {
		return undone(() -> {
			breaks.forEach(this::update);
			return broken();
		});
	}

	/** What is seen after each of several changes, all in all. */
	private List<String> remembered(String... changes) {
		Memory memory = new Memory(this.database);
		memory.broken(this.reference);
		return undone(() -> {
			List<String> broken = List.of();
			for (String change : changes) {
				update(change);
				broken = memory.broken(this.reference);
			}
			return broken;
		});
	}

	private void update(String change) {
		JdbcClient.StatementSpec statement = this.database.sql(change);
		for (Map.Entry<String, String> one : Map
			.of("reference", this.reference, "under", this.reference + ".%", "tasks", this.reference + ".T%")
			.entrySet()) {
			statement = change.contains(":" + one.getKey()) ? statement.param(one.getKey(), one.getValue()) : statement;
		}
		assertThat(statement.update()).as(change).isPositive();
	}

	private <T> T undone(Supplier<T> look) {
		return new TransactionTemplate(this.transactions).execute((status) -> {
			status.setRollbackOnly();
			return look.get();
		});
	}

}
