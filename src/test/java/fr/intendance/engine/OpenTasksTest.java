package fr.intendance.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.intendance.ApplicationTest;
import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Enquiries;
import fr.intendance.engine.OpenTasks.WaitingTask;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationTest
class OpenTasksTest {

	@Autowired
	private OpenTasks tasks;

	@Autowired
	private Actors actors;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private ClientJourney journey;

	@Autowired
	private TaskService engine;

	private Engagement engagement;

	@BeforeEach
	void aClientWrote() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.journey.enquiryReceived(this.engagement);
	}

	@AfterEach
	void nobodyIsSignedIn() {
		this.actors.leave();
	}

	@Test
	void offersATaskOfAnAssignedClient() {
		this.actors.enter(new Actor("assistant", Set.of(Role.ASSISTANT), Set.of(this.engagement.clientId())));

		List<WaitingTask> mine = this.tasks.mine();

		assertThat(mine).filteredOn(this::isOurs).singleElement().satisfies((task) -> {
			assertThat(task.name()).isEqualTo("Mener le premier appel");
			assertThat(task.due()).isPresent();
			assertThat(task.taken()).isFalse();
		});
	}

	@Test
	void showsATakenTaskToWhoTookItOnly() {
		String id = this.engine.createTaskQuery()
			.processInstanceBusinessKey(this.engagement.reference().value())
			.singleResult()
			.getId();
		this.engine.setAssignee(id, "assistant");

		assertThat(asSeenBy("assistant", Role.ASSISTANT)).filteredOn((task) -> task.id().equals(id))
			.extracting(WaitingTask::taken)
			.containsExactly(true);
		assertThat(asSeenBy("manager", Role.OFFICE_MANAGER)).noneMatch((task) -> task.id().equals(id));
	}

	@Test
	void hidesTheTasksOfOtherClients() {
		this.actors.enter(new Actor("assistant", Set.of(Role.ASSISTANT), Set.of("C-of-somebody-else")));

		assertThat(this.tasks.mine()).noneMatch(this::isOurs);
	}

	private boolean isOurs(WaitingTask task) {
		return task.businessKey().equals(this.engagement.reference().value());
	}

	@Test
	void showsTheMostUrgentFirst() {
		List<WaitingTask> all = asSeenBy("manager", Role.OFFICE_MANAGER);

		assertThat(all).isNotEmpty()
			.isSortedAccordingTo(java.util.Comparator.comparing((task) -> task.due().orElse(java.time.Instant.MAX)));
	}

	@Test
	void isForNobodyWithoutSignIn() {
		assertThatThrownBy(() -> this.tasks.mine()).isInstanceOf(Refused.class).hasMessageContaining("Connectez-vous");
	}

	private List<WaitingTask> asSeenBy(String user, Role role) {
		this.actors.enter(new Actor(user, Set.of(role), Set.of(this.engagement.clientId())));
		try {
			return this.tasks.mine();
		}
		finally {
			this.actors.leave();
		}
	}

}
