package fr.intendance.quote.process;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.intendance.ApplicationTest;
import fr.intendance.Jobs;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Refused;
import fr.intendance.quote.Acceptance;
import fr.intendance.quote.AtOnce;
import fr.intendance.quote.Consent;
import fr.intendance.quote.QuoteAnswers;
import fr.intendance.quote.QuoteByLink;
import fr.intendance.quote.QuoteState;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.ReviewedEngagements;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Two who answer at once: one counts, the other is told so calmly, nothing fails. */
@ApplicationTest
class QuoteRaceTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Quotes quotes;

	@Autowired
	private QuoteAnswers answers;

	@Autowired
	private Timeline timeline;

	@Autowired
	private Processes processes;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private MovableClock clock;

	private EngagementReference reference;

	@BeforeEach
	void aQuoteIsSent() {
		this.reference = ReviewedEngagements.one(this.context);
		String tenant = this.engagements.get(this.reference).clientId();
		this.processes.start("quote", this.reference.value(), tenant);
		submit("assistant", QuoteModel.PREPARE_QUOTE,
				Map.of("formula", "PACKAGE", "hours", 24.0, "startOn", "2027-01-04"));
		submit("office-manager", QuoteModel.APPROVE_QUOTE,
				Map.of("decision", "APPROVE", "discountPercent", 0, "validityDays", 30));
		Jobs.run(this.engine, this.reference.value());
	}

	@AfterEach
	void signOut() {
		this.engine.getIdentityService().clearAuthentication();
	}

	@RepeatedTest(5)
	void oneOfTwoAnswersCountsAndTheOtherIsLate() {
		List<Optional<Refused>> ends = AtOnce.all(List.of(this::accept, this::decline));

		assertThat(ends.stream().flatMap(Optional::stream)).singleElement()
			.satisfies((refused) -> assertThat(refused.isLate()).isTrue());
		assertThat(state()).isEqualTo(ends.get(0).isEmpty() ? QuoteState.ACCEPTED : QuoteState.DECLINED);
		assertThat(outcome()).contains(ends.get(0).isEmpty() ? "accepted" : "declined");
		assertThat(running()).isZero();
	}

	@RepeatedTest(5)
	void theSameYesFromManyDevicesCountsOnce() {
		List<Optional<Refused>> ends = AtOnce
			.all(IntStream.range(0, 4).<Runnable>mapToObj((device) -> this::accept).toList());

		assertThat(ends.stream().filter(Optional::isEmpty)).hasSize(1);
		assertThat(ends.stream().flatMap(Optional::stream)).as("late, or with a code that a newer one replaced")
			.allMatch((refused) -> refused.isLate() || refused.field().equals(Optional.of("code")));
		assertThat(this.timeline.of(this.reference)).extracting(TimelineEntry::event)
			.filteredOn("quote.accepted"::equals)
			.hasSize(1);
	}

	@RepeatedTest(5)
	void theAnswerOrTheTimerCounts() {
		while (this.clock.instant().isBefore(lastMoment())) {
			this.clock.moveTo(Jobs.nextTimer(this.engine, this.reference.value()).toInstant());
			if (this.clock.instant().isBefore(lastMoment())) {
				Jobs.run(this.engine, this.reference.value());
			}
		}

		List<Optional<Refused>> ends = AtOnce.all(List.of(this::accept, this::fireTheTimer));

		boolean accepted = ends.get(0).isEmpty();
		assertThat(state()).isEqualTo(accepted ? QuoteState.ACCEPTED : QuoteState.EXPIRED);
		Jobs.run(this.engine, this.reference.value());
		assertThat(outcome()).contains(accepted ? "accepted" : "expired");
		assertThat(running()).isZero();
	}

	private Instant lastMoment() {
		return this.quotes.offered(this.reference)
			.orElseThrow()
			.validUntil()
			.atTime(23, 59)
			.atZone(BusinessZone.PARIS)
			.toInstant()
			.minus(Duration.ofSeconds(1));
	}

	/** As the job executor does, which tries anew what lost to another one. */
	private void fireTheTimer() {
		List<String> timers = instances()
			.flatMap((id) -> this.engine.getManagementService().createJobQuery().processInstanceId(id).list().stream())
			.map(Job::getId)
			.toList();
		try {
			timers.forEach((id) -> this.engine.getManagementService().executeJob(id));
		}
		catch (RuntimeException ex) {
			// the timer went with the answer that came first, in whatever way that shows
		}
	}

	private void accept() {
		String sha256 = this.quotes.offered(this.reference).orElseThrow().sha256();
		QuoteByLink.accept(this.context, this.reference, new Acceptance(sha256, new PersonName("Camille Durand"),
				new FreeText("gérante"), Set.of(Consent.values())), byLink());
	}

	private void decline() {
		this.answers.decline(this.reference, new FreeText("Trop tôt."), byLink());
	}

	private Answer byLink() {
		return new Answer(Answer.How.LINK, "contact", this.clock.instant());
	}

	private void submit(String group, String key, Map<String, Object> values) {
		String tenant = this.engagements.get(this.reference).clientId();
		this.engine.getIdentityService().setAuthentication(group, List.of(group), List.of(tenant));
		Task task = this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.reference.value())
			.taskDefinitionKey(key)
			.singleResult();
		this.engine.getFormService().submitTaskForm(task.getId(), values);
		this.engine.getIdentityService().clearAuthentication();
	}

	private QuoteState state() {
		return this.quotes.offered(this.reference).orElseThrow().state();
	}

	private Optional<String> outcome() {
		return this.engagements.get(this.reference).stageOutcome();
	}

	private long running() {
		return instances().count();
	}

	private Stream<String> instances() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.list()
			.stream()
			.filter((one) -> String.valueOf(one.getBusinessKey()).startsWith(this.reference.value()))
			.map((one) -> one.getId());
	}

}
