package fr.intendance.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.intendance.ApplicationTest;
import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.engine.Handed.Left;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationTest
class TaskHandoverTest {

	@Autowired
	private TaskHandover handover;

	@Autowired
	private Actors actors;

	@Autowired
	private Tenants tenants;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private ClientJourney journey;

	@Autowired
	private TaskService tasks;

	@Autowired
	private HistoryService history;

	private List<Engagement> clients;

	private List<String> ids;

	@BeforeEach
	void threeClientsWrote() {
		this.clients = Stream.generate(() -> this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()))
			.limit(3)
			.toList();
		this.clients.forEach(this.journey::enquiryReceived);
		this.ids = this.clients.stream().map(this::task).map(Task::getId).toList();
	}

	@AfterEach
	void nobodyIsSignedIn() {
		this.actors.leave();
	}

	@Test
	void takesWhatIsOfferedAndLogsWhoDidIt() {
		assistantOf(0, 1, 2);

		Handed handed = this.handover.take(Set.copyOf(this.ids));

		assertThat(handed).isEqualTo(new Handed(3, Map.of()));
		assertThat(holders()).containsExactly("assistant", "assistant", "assistant");
		assertThat(this.history.createUserOperationLogQuery().taskId(this.ids.get(0)).property("assignee").list())
			.extracting(UserOperationLogEntry::getUserId, UserOperationLogEntry::getNewValue)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("assistant", "assistant"));
	}

	@Test
	void leavesWhatSomebodyElseHasAndWhatIsNotTheirsToSee() {
		this.tasks.setAssignee(this.ids.get(0), "manager");
		assistantOf(0, 1);

		Handed handed = this.handover.take(Set.copyOf(this.ids));

		assertThat(handed.done()).isEqualTo(1);
		assertThat(handed.left()).isEqualTo(Map.of(this.ids.get(0), Left.TAKEN, this.ids.get(2), Left.GONE));
		assertThat(holders()).containsExactly("manager", "assistant", null);
	}

	@Test
	void leavesWhatIsOfferedToAnotherRole() {
		this.tasks.deleteCandidateGroup(this.ids.get(0), Role.ASSISTANT.group());
		assistantOf(0, 1, 2);

		assertThat(this.handover.take(Set.copyOf(this.ids)).left())
			.isEqualTo(Map.of(this.ids.get(0), Left.NOT_OFFERED));
	}

	@Test
	void givesBackOnesOwnAndTheOfficeManagerThoseOfOthers() {
		this.tasks.setAssignee(this.ids.get(0), "assistant");
		this.tasks.setAssignee(this.ids.get(1), "manager");
		assistantOf(0, 1, 2);
		Handed own = this.handover.release(Set.copyOf(this.ids));
		manager();
		Handed others = this.handover.release(Set.of(this.ids.get(1)));

		assertThat(own.left()).isEqualTo(Map.of(this.ids.get(1), Left.TAKEN, this.ids.get(2), Left.FREE));
		assertThat(others.done()).isEqualTo(1);
		assertThat(holders()).containsOnlyNulls();
	}

	@Test
	void givesThemOnlyToWhoSeesTheClient() {
		this.tenants.assignAll("assistant", Set.of(this.clients.get(0).clientId(), this.clients.get(1).clientId()));
		this.tasks.setAssignee(this.ids.get(1), "manager");
		manager();

		Handed handed = this.handover.give(Set.copyOf(this.ids), "assistant");

		assertThat(handed).isEqualTo(new Handed(2, Map.of(this.ids.get(2), Left.UNSEEN)));
		assertThat(holders()).containsExactly("assistant", "assistant", null);
	}

	@Test
	void givesNothingThatIsNotForPeopleOfThatRole() {
		this.tenants.assignAll("assistant",
				this.clients.stream().map(Engagement::clientId).collect(Collectors.toSet()));
		this.tasks.deleteCandidateGroup(this.ids.get(0), Role.ASSISTANT.group());
		manager();

		assertThat(this.handover.give(Set.copyOf(this.ids), "assistant").left())
			.isEqualTo(Map.of(this.ids.get(0), Left.NOT_OFFERED));
	}

	@Test
	void givesNothingForAnAssistantNorToNobody() {
		assistantOf(0, 1, 2);
		assertThatThrownBy(() -> this.handover.give(Set.copyOf(this.ids), "manager")).isInstanceOf(Refused.class)
			.hasMessageContaining("office manager");
		manager();
		assertThatThrownBy(() -> this.handover.give(Set.copyOf(this.ids), "nobody")).isInstanceOf(Refused.class)
			.hasMessageContaining("Choisissez");
		assertThat(holders()).containsOnlyNulls();
	}

	@Test
	void asksAsOftenForManyAsForOne() {
		assistantOf(0, 1, 2);

		long one = questions(() -> this.handover.take(Set.of(this.ids.get(0))));
		long two = questions(() -> this.handover.take(Set.of(this.ids.get(1), this.ids.get(2))));

		assertThat(one).isPositive();
		assertThat(two).isEqualTo(one);
		assertThat(holders()).containsExactly("assistant", "assistant", "assistant");
	}

	/**
	 * How many queries were made, as the engine logs them; what it looks up by itself of
	 * each task that it writes, by its key, is none.
	 */
	private static long questions(Supplier<Handed> act) {
		Logger statements = (Logger) LoggerFactory.getLogger("org.camunda.bpm.engine.impl.persistence.entity");
		ListAppender<ILoggingEvent> log = new ListAppender<>();
		log.start();
		statements.setLevel(Level.DEBUG);
		statements.setAdditive(false);
		statements.addAppender(log);
		try {
			act.get();
		}
		finally {
			statements.detachAppender(log);
			statements.setAdditive(true);
			statements.setLevel(null);
		}
		return List.copyOf(log.list)
			.stream()
			.filter((line) -> line.getLoggerName().endsWith("ByQueryCriteria"))
			.filter((line) -> line.getThreadName().equals(Thread.currentThread().getName())
					&& line.getFormattedMessage().contains("Preparing"))
			.count();
	}

	private void assistantOf(int... numbers) {
		this.actors.enter(new Actor("assistant", Set.of(Role.ASSISTANT),
				java.util.Arrays.stream(numbers)
					.mapToObj((number) -> this.clients.get(number).clientId())
					.collect(Collectors.toSet())));
	}

	private void manager() {
		this.actors.enter(new Actor("manager", Set.of(Role.OFFICE_MANAGER), Set.of()));
	}

	private Task task(Engagement engagement) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(engagement.reference().value()).singleResult();
	}

	private List<String> holders() {
		this.actors.leave();
		return this.clients.stream().map(this::task).map(Task::getAssignee).toList();
	}

}
