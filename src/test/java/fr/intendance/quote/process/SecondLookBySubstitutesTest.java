package fr.intendance.quote.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.Jobs;
import fr.intendance.client.Assignments;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Substitutions;
import fr.intendance.engine.Accounts;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Role;
import fr.intendance.engine.SignedIn;
import fr.intendance.quote.QuoteState;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.ReviewedEngagements;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two people stay two: whoever stands in for somebody prepares and approves under their
 * own name only. Everything goes over REST, with tasks handed to and fro.
 */
@ApplicationTest
class SecondLookBySubstitutesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final Map<String, Object> PREPARED = Map.of("formula", "PACKAGE", "hours", 24.0, "startOn",
			"2027-01-04");

	private static final Map<String, Object> APPROVED = Map.of("decision", "APPROVE", "discountPercent", 0,
			"validityDays", 30, "rereadParties", true, "rereadServices", true, "rereadTerms", true);

	private static final List<String> PEOPLE = List.of("absent-one", "stand-in");

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Substitutions substitutions;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Quotes quotes;

	@Autowired
	private ProcessEngine engine;

	private EngagementReference reference;

	@BeforeEach
	void aQuoteIsToBePreparedForAClientOfSomebodyAbsent() {
		PEOPLE.forEach((user) -> this.accounts.open(user, user, Role.ASSISTANT));
		this.reference = ReviewedEngagements.one(this.context);
		this.context.getBean(Assignments.class).assign(this.reference, "absent-one", new FreeText("Son dossier"));
		this.context.getBean(Processes.class)
			.start("quote", this.reference.value(),
					this.context.getBean(Engagements.class).get(this.reference).clientId());
		Jobs.run(this.engine, this.reference.value());
		asManager(() -> this.substitutions.give("absent-one", "stand-in", TODAY, TODAY));
	}

	@AfterEach
	void everybodyLeaves() {
		this.substitutions.presentAndComing().forEach((one) -> asManager(() -> this.substitutions.end(one.id())));
		PEOPLE.forEach(this.engine.getIdentityService()::deleteUser);
	}

	@Test
	void isAskedOfAnotherThanTheSubstituteWhoPreparedIt() throws Exception {
		assertThat(submit("stand-in", PREPARED)).isEqualTo(204);
		assertThat(hand("manager", "absent-one")).isEqualTo(204);

		assertThat(submit("stand-in", APPROVED)).as("while it is the absent one's").isEqualTo(403);
		assertThat(hand("stand-in", "stand-in")).isEqualTo(204);
		assertThat(submit("stand-in", APPROVED)).as("taken over").isEqualTo(409);
		assertThat(hand("stand-in", "absent-one")).isEqualTo(204);
		assertThat(submit("stand-in", APPROVED)).as("in the absent one's name").isEqualTo(403);
		assertThat(state()).isEqualTo(QuoteState.PREPARED);

		assertThat(hand("manager", "manager")).isEqualTo(204);
		assertThat(submit("manager", APPROVED)).as("another person").isEqualTo(204);
		assertThat(state()).isEqualTo(QuoteState.APPROVED);
	}

	@Test
	void isNotGivenByTheAbsentOneToWhatTheyPreparedThemselves() throws Exception {
		assertThat(submit("absent-one", PREPARED)).isEqualTo(204);
		assertThat(hand("manager", "stand-in")).isEqualTo(204);
		assertThat(hand("manager", "absent-one")).isEqualTo(204);

		assertThat(submit("absent-one", APPROVED)).as("back from the substitute").isEqualTo(409);
		assertThat(state()).isEqualTo(QuoteState.PREPARED);
	}

	private QuoteState state() {
		return this.quotes.draft(this.reference).state();
	}

	private int hand(String by, String to) {
		return Browser.program(this.port, by)
			.post("/engine-rest/task/" + task() + "/assignee", "{\"userId\":\"" + to + "\"}")
			.statusCode();
	}

	private int submit(String user, Map<String, Object> values) throws JsonProcessingException {
		Map<String, Map<String, Object>> variables = values.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (one) -> Map.of("value", one.getValue())));
		return Browser.program(this.port, user)
			.post("/engine-rest/task/" + task() + "/submit-form",
					new ObjectMapper().writeValueAsString(Map.of("variables", variables)))
			.statusCode();
	}

	private String task() {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.reference.value())
			.singleResult()
			.getId();
	}

	private void asManager(Runnable act) {
		SignedIn.asManager(this.engine.getIdentityService(), () -> {
			act.run();
			return true;
		});
	}

}
