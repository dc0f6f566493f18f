package fr.intendance.quote.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Jobs;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.engine.Colleague;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Role;
import fr.intendance.engine.SignedIn;
import fr.intendance.quote.QuoteState;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.ReviewedEngagements;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A quote is approved by another person than the one who prepared it. */
@ApplicationTest
class SecondLookAtQuotesTest {

	private static final Map<String, Object> APPROVED = Map.of("decision", "APPROVE", "discountPercent", 0,
			"validityDays", 30, "rereadParties", true, "rereadServices", true, "rereadTerms", true);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Processes processes;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Quotes quotes;

	@Autowired
	private ProcessEngine engine;

	private EngagementReference reference;

	@BeforeEach
	void theManagerPreparesAQuote() {
		this.reference = ReviewedEngagements.one(this.context);
		this.processes.start("quote", this.reference.value(), this.engagements.get(this.reference).clientId());
		Jobs.run(this.engine, this.reference.value());
		submit("manager", Map.of("formula", "PACKAGE", "hours", 24.0, "startOn", "2027-01-04"));
	}

	@AfterEach
	void nobodyIsSignedIn() {
		this.engine.getIdentityService().clearAuthentication();
	}

	@Test
	void isApprovedAtOnceByWhoWorksAloneAfterTheChecklist() {
		Map<String, Object> unread = new HashMap<>(APPROVED);
		unread.remove("rereadTerms");

		assertThat(SignedIn.status(() -> submit("manager", unread))).isEqualTo(400);
		submit("manager", APPROVED);

		assertThat(this.quotes.draft(this.reference).state()).isEqualTo(QuoteState.APPROVED);
	}

	@Test
	void isNotApprovedByWhoPreparedItWhoeverHadTheTaskBefore() {
		try (Colleague there = Colleague.joins(this.engine.getIdentityService())) {
			assertThat(there).isNotNull();
			assertRefused(() -> submit("manager", APPROVED));
			as(Colleague.ID, (tasks, task) -> tasks.claim(task, Colleague.ID));
			assertRefused(() -> submit("manager", APPROVED));
			as("manager", (tasks, task) -> tasks.setAssignee(task, "manager"));
			assertRefused(() -> submit("manager", APPROVED));
			assertRefused(() -> as("manager", (tasks, task) -> tasks.complete(task, APPROVED)));
			assertRefused(() -> as("manager", (tasks, task) -> tasks.delegateTask(task, Colleague.ID)));
			assertRefused(() -> as("manager", (tasks, task) -> tasks.resolveTask(task)));
		}
	}

	@Test
	void isNotApprovedByTheAdministratorEither() {
		String task = task();

		assertRefused(() -> SignedIn.as(this.engine.getIdentityService(), "manager", List.of(Role.ADMINISTRATOR),
				List.of(), () -> complete(task)));
	}

	@Test
	void isApprovedByAColleague() {
		try (Colleague there = Colleague.joins(this.engine.getIdentityService())) {
			assertThat(there).isNotNull();

			submit(Colleague.ID, Map.of("decision", "APPROVE", "discountPercent", 0, "validityDays", 30));

			assertThat(this.quotes.draft(this.reference).state()).isEqualTo(QuoteState.APPROVED);
		}
	}

	private void assertRefused(ThrowingCallable act) {
		assertThat(SignedIn.status(act)).isIn(403, 404, 409);
		this.engine.getIdentityService().clearAuthentication();
		assertThat(this.quotes.draft(this.reference).state()).isEqualTo(QuoteState.PREPARED);
	}

	private void submit(String user, Map<String, Object> values) {
		as(user, (tasks, task) -> this.engine.getFormService().submitTaskForm(task, new HashMap<>(values)));
	}

	private void as(String user, Act act) {
		String task = task();
		SignedIn.as(this.engine.getIdentityService(), user, List.of(Role.OFFICE_MANAGER), List.of(), () -> {
			act.on(this.engine.getTaskService(), task);
			return task;
		});
	}

	private String complete(String task) {
		this.engine.getFormService().submitTaskForm(task, new HashMap<>(APPROVED));
		return task;
	}

	private String task() {
		this.engine.getIdentityService().clearAuthentication();
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.reference.value())
			.singleResult()
			.getId();
	}

	private interface Act {

		void on(TaskService tasks, String task);

	}

}
