package fr.intendance.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** A server that takes the connection and never says a word. */
@MailModuleTest
class SilentServerTest {

	private static ServerSocket silent;

	@Autowired
	private OutboxDesk desk;

	@Autowired
	private Dispatcher dispatcher;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry registry) throws IOException {
		silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		registry.add("spring.mail.host", silent.getInetAddress()::getHostAddress);
		registry.add("spring.mail.port", silent::getLocalPort);
		registry.add("spring.mail.properties[mail.smtp.timeout]", () -> "300");
	}

	@AfterAll
	static void close() throws IOException {
		silent.close();
	}

	@BeforeEach
	void clear() {
		this.desk.clear();
	}

	@Test
	void holdsUpOneMailOnceAndNotEveryMail() {
		OutgoingMail first = this.desk.queue(this.desk.letter());
		OutgoingMail second = this.desk.queue(this.desk.letter());

		int sent = assertTimeoutPreemptively(Duration.ofSeconds(10), this.dispatcher::dispatch);

		assertThat(sent).isZero();
		assertThat(this.desk.current(first).attempts()).isOne();
		assertThat(List.of(this.desk.current(first), this.desk.current(second)))
			.allMatch((mail) -> mail.state() == MailState.QUEUED);
	}

}
