package fr.intendance.inbox;

import fr.intendance.MovableTime;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a mailbox is read at all. */
class InboxSwitchTest {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(InboxModuleTest.Module.class, Pigeonholes.class, MovableTime.class)
		.withPropertyValues("spring.datasource.url=jdbc:h2:mem:inbox-switch",
				"intendance.keys.folder=target/keys/inbox-switch");

	@Test
	void readsNoneWhereNoneIsSet() {
		this.application
			.run((context) -> assertThat(context).doesNotHaveBean(Inbox.class).doesNotHaveBean(InboxSchedule.class));
		this.application.withPropertyValues("intendance.inbox.host=")
			.run((context) -> assertThat(context).doesNotHaveBean(Inbox.class).doesNotHaveBean(InboxSchedule.class));
	}

	@Test
	void readsTheOneThatIsSetByItselfUnlessToldOtherwise() {
		this.application.withPropertyValues("intendance.inbox.host=localhost")
			.run((context) -> assertThat(context).hasSingleBean(Inbox.class).hasSingleBean(InboxSchedule.class));
		this.application.withPropertyValues("intendance.inbox.host=localhost", "intendance.inbox.automatic=false")
			.run((context) -> assertThat(context).hasSingleBean(Inbox.class).doesNotHaveBean(InboxSchedule.class));
	}

	@Test
	void readsNoneInTheDemo() {
		this.application.withPropertyValues("intendance.inbox.host=localhost", "spring.profiles.active=demo")
			.run((context) -> assertThat(context).doesNotHaveBean(Inbox.class).doesNotHaveBean(InboxSchedule.class));
	}

}
