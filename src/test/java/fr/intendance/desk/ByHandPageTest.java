package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.Jobs;
import fr.intendance.client.Assignments;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.engine.Processes;
import fr.intendance.mail.Dispatcher;
import fr.intendance.mail.MailState;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.reminder.Awaited;
import fr.intendance.reminder.Reminders;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the office manager does by hand on the page of an engagement. */
@ApplicationTest
class ByHandPageTest {

	private static final String REASON = "En congés jusqu’au 4 décembre.";

	@LocalServerPort
	private int port;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Processes processes;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Dispatcher dispatcher;

	@Autowired
	private Reminders reminders;

	@Autowired
	private Assignments assignments;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Timeline timeline;

	private Browser manager;

	private EngagementReference reference;

	@BeforeEach
	void aClientMayBookACall() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.reference = engagement.reference();
		this.processes.start("client-journey", this.reference.value(), engagement.clientId());
		Jobs.run(this.engine, this.reference.value());
		this.dispatcher.dispatch();
		this.manager = Browser.signedIn(this.port, "manager");
	}

	@Test
	void holdsReminders() {
		var answer = send("hold-booking", Map.of("until", "2026-12-01", "reason", REASON));

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(booking().heldUntil()).isPresent();
		assertThat(last()).isEqualTo(entry("reminder.held", "booking/2026-12-01"));
		assertThat(page()).contains("Relances mises en pause", REASON, "par manager");
	}

	@Test
	void notesByWhenTheClientAnswers() {
		var answer = send("promise-booking", Map.of("day", "2026-12-01"));

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(booking().promisedFor()).contains(LocalDate.of(2026, 12, 1));
		assertThat(last().event()).isEqualTo("reminder.promised");
		assertThat(last().actor()).isEqualTo("manager");
	}

	@Test
	void leavesAReminderOut() {
		var answer = send("skip-booking", Map.of("reason", REASON));

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(booking().lastStep()).isOne();
		assertThat(last()).isEqualTo(entry("reminder.skipped", "booking"));
	}

	@Test
	void keepsTheReasonWhenTheDayIsRefused() {
		var answer = send("hold-booking", Map.of("until", "2026-11-01", "reason", REASON));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Indiquez un jour à venir.", REASON);
		assertThat(booking().heldUntil()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "hold-booking", "skip-booking", "mail-again", "assign" })
	void asksForTheReason(String form) {
		var answer = send(form, Map.of("until", "2026-12-01", "mail", newest().id() + "", "user", "assistant"));

		assertThat(answer.statusCode()).isEqualTo(400);
	}

	@Test
	void sendsAMailOnceMore() {
		OutgoingMail first = newest();

		var answer = send("mail-again", Map.of("mail", first.id() + "", "reason", REASON));
		this.dispatcher.dispatch();

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(newest().id()).isNotEqualTo(first.id());
		assertThat(newest().subject()).isEqualTo(first.subject());
		assertThat(newest().messageId()).isNotEqualTo(first.messageId());
		assertThat(newest().state()).isEqualTo(MailState.SENT);
		assertThat(last().event()).isEqualTo("mail.sentAgain");
	}

	@Test
	void sendsTheSameMailAsOftenAsItIsWanted() {
		send("mail-again", Map.of("mail", newest().id() + "", "reason", REASON));
		this.dispatcher.dispatch();

		var answer = send("mail-again", Map.of("mail", newest().id() + "", "reason", REASON));

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(mails()).extracting(OutgoingMail::key).doesNotHaveDuplicates();
	}

	@Test
	void sendsNoMailOfAnotherEngagement() {
		var answer = send("mail-again", Map.of("mail", "999999", "reason", REASON));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Choisissez un des courriels de ce dossier.");
	}

	@Test
	void givesTheClientToAnAssistantAndTakesItBackWithTheirTasks() {
		send("assign", Map.of("user", "assistant", "reason", REASON));
		TaskService tasks = this.engine.getTaskService();
		tasks.setAssignee(task().getId(), "assistant");
		boolean seen = seenByTheAssistant();

		var answer = send("unassign", Map.of("user", "assistant", "reason", "Retour de congés."));

		assertThat(seen).isTrue();
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(this.assignments.of(this.reference)).isEmpty();
		assertThat(task().getAssignee()).isNull();
		assertThat(seenByTheAssistant()).isFalse();
		assertThat(this.timeline.of(this.reference)).extracting(TimelineEntry::event)
			.endsWith("client.assigned", "client.withdrawn");
	}

	@Test
	void isNotForAssistants() {
		send("assign", Map.of("user", "assistant", "reason", REASON));
		this.manager = Browser.signedIn(this.port, "assistant");

		String page = page();
		var answer = send("skip-booking", Map.of("reason", REASON));

		assertThat(page).doesNotContain("skip-booking", "mail-again", "answers/assign");
		assertThat(answer.statusCode()).isEqualTo(409);
	}

	private boolean seenByTheAssistant() {
		return Browser.program(this.port, "assistant").get("/api/engagements/" + this.reference).statusCode() == 200;
	}

	private Task task() {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.reference.value())
			.singleResult();
	}

	private Awaited booking() {
		return this.reminders.of(this.reference).get(0);
	}

	private List<OutgoingMail> mails() {
		return this.outbox.under(this.reference.value());
	}

	private OutgoingMail newest() {
		return mails().get(mails().size() - 1);
	}

	private TimelineEntry last() {
		List<TimelineEntry> all = this.timeline.of(this.reference);
		return all.get(all.size() - 1);
	}

	private TimelineEntry entry(String event, String about) {
		return new TimelineEntry(last().happenedAt(), "manager", event, about, Optional.of(new FreeText(REASON)));
	}

	private String page() {
		return this.manager.get("/desk/engagements/" + this.reference).body();
	}

	private HttpResponse<String> send(String form, Map<String, String> fields) {
		Map<String, String> all = new HashMap<>();
		Pattern names = Pattern.compile("name=\"(\\w+)\"");
		String page = page();
		int start = page.indexOf("answers/" + form + "\"");
		String shown = (start < 0) ? "" : page.substring(start, page.indexOf("</form>", start));
		names.matcher(shown)
			.results()
			.map((one) -> one.group(1))
			.filter(fields::containsKey)
			.forEach((name) -> all.put(name, fields.get(name)));
		all.put("_csrf", Browser.csrfOf(page));
		return this.manager.form("/desk/engagements/" + this.reference + "/answers/" + form, all);
	}

}
