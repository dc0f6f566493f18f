package fr.intendance.client;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import fr.intendance.Declared;
import fr.intendance.MovableTime;
import fr.intendance.engine.FailingStep;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;

import org.springframework.jdbc.core.JdbcTemplate;

/** What piles up at a firm: tasks, failed steps, mails, changes of what it set. */
final class Backlog {

	private static final String PROCESS = "many-tasks";

	private static final OffsetDateTime THEN = at(MovableTime.START);

	private final JdbcTemplate database;

	private final ProcessEngine engine;

	private final FailingStep step;

	private int grown;

	Backlog(JdbcTemplate database, ProcessEngine engine) {
		this.database = database;
		this.engine = engine;
		this.step = new FailingStep(engine, PROCESS + "-failing");
		this.step.deploy();
		engine.getRepositoryService()
			.createDeployment()
			.addModelInstance(PROCESS + ".bpmn",
					Declared.with(Bpmn.createExecutableProcess(PROCESS)
						.camundaHistoryTimeToLive(30)
						.startEvent()
						.userTask("UserTask_Probe")
						.camundaCandidateGroups("office-manager,assistant")
						.endEvent()
						.done()))
			.deploy();
	}

	/** There are so many of everything now. */
	void growTo(int size) {
		for (; this.grown < size; this.grown++) {
			add(this.grown, "E-2024-%05d".formatted(this.grown));
		}
	}

	private void add(int one, String engagement) {
		this.engine.getRuntimeService().startProcessInstanceByKey(PROCESS, engagement, "C" + engagement.substring(1));
		if (one % 4 == 0) {
			this.step.failed(engagement);
		}
		write("insert into outgoing_mail (engagement, purpose, step, message_id, recipient, subject, state, queued_at,"
				+ " due_at, attempts, conversation, sent_at, channel) values (?, 'probe', 1, ?, ?, ?, 'SENT', ?, ?, 1,"
				+ " 'c', ?, 'MAILBOX')", engagement, "<probe-%d@b.example>".formatted(one), "a@b.example", "Devis",
				THEN, THEN, THEN);
		write("insert into outgoing_text (mail, engagement, text_body, html_body) values ((select max(id) from"
				+ " outgoing_mail), ?, ?, ?)", engagement, "Bonjour", "Bonjour");
		write("insert into received_mail (fingerprint, kind, filed, sender, subject, arrived_at) values (?, 'PERSONAL', false,"
				+ " ?, ?, ?)", "probe" + one, "x@y.example", "Facture", THEN);
		write("insert into sub_processor (name, service, country, transfer, since_on, version) values (?, 'HOSTING', 'FR',"
				+ " 'NONE', ?, 0)", "Hébergeur " + one, LocalDate.of(2025, 1, 1));
		write("insert into substitution (absent, substitute, first_day, last_day, given_by, given_at, settled) values"
				+ " ('assistant', 'manager', ?, ?, 'manager', ?, true)", LocalDate.of(2027, 1, 4).plusDays(2 * one),
				LocalDate.of(2027, 1, 4).plusDays(2 * one), THEN);
		write("insert into account_change (user_id, kind, role, changed_by, changed_at) values ('assistant', 'ROLE',"
				+ " 'ASSISTANT', 'manager', ?)", THEN);
		write("insert into setting (area, version, text, changed, changed_by, changed_at) values ('quote', ?, ?, 'paymentDays',"
				+ " 'manager', ?)", one + 1, "{}", THEN);
	}

	private void write(String sql, Object... values) {
		this.database.update(sql, values);
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
