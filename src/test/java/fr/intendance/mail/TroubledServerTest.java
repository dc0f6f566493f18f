package fr.intendance.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import fr.intendance.MovableTime;
import fr.intendance.calendar.MovableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What servers do wrong, and that nothing is lost by it. */
@MailModuleTest
@ExtendWith(OutputCaptureExtension.class)
class TroubledServerTest {

	private static final ScriptedServer SERVER = new ScriptedServer();

	@Autowired
	private OutboxDesk desk;

	@Autowired
	private Dispatcher dispatcher;

	@Autowired
	private MovableClock clock;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry registry) {
		SERVER.register(registry);
	}

	@AfterAll
	static void stop() {
		SERVER.close();
	}

	@BeforeEach
	void clear() {
		this.desk.clear();
		SERVER.forget();
	}

	@Test
	void keepsItsConnectionOpen() {
		List<OutgoingMail> first = queue(60);
		this.dispatcher.dispatch();
		List<OutgoingMail> second = queue(3);

		this.dispatcher.dispatch();

		assertThat(SERVER.connections()).isOne();
		assertThat(SERVER.received()).hasSize(first.size() + second.size()).doesNotHaveDuplicates();
	}

	@Test
	void givesBackWhatItClaimedAheadWhenTheServerGoes() {
		List<OutgoingMail> queued = queue(120);
		SERVER.answers((line) -> SERVER.received().size() == 10 ? ScriptedServer.HANG_UP : kindly(line));
		int before = this.dispatcher.dispatch();
		SERVER.answers(ScriptedServer::kindly);

		int after = this.dispatcher.dispatch();

		assertThat(before).isEqualTo(10);
		assertThat(after).isEqualTo(110);
		assertThat(SERVER.received())
			.containsExactlyInAnyOrderElementsOf(queued.stream().map(OutgoingMail::messageId).toList());
	}

	@Test
	void connectsAnewWhenTheServerHungUpBetweenTwoMails() {
		queue(1);
		this.dispatcher.dispatch();
		SERVER.hangUp();
		OutgoingMail next = queue(1).get(0);

		int sent = this.dispatcher.dispatch();

		assertThat(sent).isOne();
		assertThat(SERVER.connections()).isEqualTo(2);
		assertThat(SERVER.received()).contains(next.messageId()).hasSize(2);
	}

	@Test
	void connectsAnewWhenTheServerWantsNoMoreOnThisConnection() {
		queue(1);
		this.dispatcher.dispatch();
		SERVER.answers((line) -> line.startsWith("MAIL") && SERVER.connections() == 1 ? "421 enough" : kindly(line));
		OutgoingMail next = queue(1).get(0);

		int sent = this.dispatcher.dispatch();

		assertThat(sent).isOne();
		assertThat(this.desk.current(next).attempts()).isOne();
		assertThat(SERVER.received()).hasSize(2);
	}

	@Test
	void drainsWithinFiveMinutesAfterAnHourWithoutServer(CapturedOutput output) {
		drainsAfterAnHourOf((line) -> ScriptedServer.HANG_UP);

		assertThat(output.toString().split("takes nothing", -1)).hasSize(2);
		assertThat(output).contains("takes mails again").doesNotContain("lefevre");
	}

	@Test
	void drainsWithinFiveMinutesAfterAnHourOfPuttingOff() {
		drainsAfterAnHourOf((line) -> line.startsWith("RCPT") ? "451 later" : kindly(line));
	}

	@Test
	void drainsWithinFiveMinutesAfterAnHourOfPuttingOffWholeMails() {
		drainsAfterAnHourOf((line) -> line.equals(".") ? "452 disk full" : kindly(line));
	}

	@Test
	void drainsWithinFiveMinutesAfterAnHourOfHangingUpInMidMail() {
		drainsAfterAnHourOf((line) -> line.equals("DATA") ? ScriptedServer.HANG_UP : kindly(line));
	}

	private void drainsAfterAnHourOf(UnaryOperator<String> trouble) {
		List<OutgoingMail> queued = queue(55);
		SERVER.answers(trouble);
		IntStream.range(0, 30).forEach((time) -> {
			this.dispatcher.dispatch();
			pass(Duration.ofMinutes(2));
		});
		SERVER.answers(ScriptedServer::kindly);

		IntStream.range(0, 5).forEach((minute) -> {
			this.dispatcher.dispatch();
			pass(Duration.ofMinutes(1));
		});

		assertThat(SERVER.received())
			.containsExactlyInAnyOrderElementsOf(queued.stream().map(OutgoingMail::messageId).toList());
		assertThat(queued).allMatch((mail) -> this.desk.current(mail).state() == MailState.SENT);
	}

	@Test
	void givesUpAtOnceWhatTheServerRefuses(CapturedOutput output) {
		SERVER.answers((line) -> line.startsWith("RCPT") ? "550 no such user ines@lefevre.example" : kindly(line));
		OutgoingMail refused = queue(1).get(0);

		int sent = this.dispatcher.dispatch();

		assertThat(sent).isZero();
		assertThat(this.desk.current(refused).state()).isEqualTo(MailState.FAILED);
		assertThat(this.desk.current(refused).answer()).hasValueSatisfying((it) -> assertThat(it).startsWith("550"));
		assertThat(output).contains("Mail " + refused.id() + " was given up").doesNotContain("lefevre");
	}

	@Test
	void goesOnWithTheOthersWhenOneIsRefused() {
		List<OutgoingMail> queued = queue(3);
		SERVER.answers((line) -> line.equals(".") && SERVER.received().size() == 1 && !refusedOnce() ? "554 no"
				: kindly(line));

		int sent = this.dispatcher.dispatch();

		assertThat(sent).isEqualTo(2);
		assertThat(this.desk.failed()).hasSize(1);
		assertThat(SERVER.received()).doesNotContain(this.desk.failed().get(0).messageId());
		assertThat(queued).hasSize(3);
	}

	@Test
	void triesForFourDaysBeforeItGivesUp() {
		SERVER.answers((line) -> line.startsWith("MAIL") ? "451 later" : kindly(line));
		OutgoingMail queued = queue(1).get(0);
		this.dispatcher.dispatch();

		pass(Delivery.PATIENCE.minusMinutes(1));
		this.dispatcher.dispatch();
		MailState before = this.desk.current(queued).state();
		pass(Duration.ofMinutes(31));
		this.dispatcher.dispatch();

		assertThat(before).isEqualTo(MailState.QUEUED);
		assertThat(this.desk.current(queued).state()).isEqualTo(MailState.FAILED);
	}

	@Test
	void sendsOnceMoreAndNotTwiceWhenTheServerFallsSilentAfterTheWholeMail() {
		SERVER.answers((line) -> line.equals(".") ? ScriptedServer.HANG_UP : kindly(line));
		OutgoingMail queued = queue(1).get(0);

		this.dispatcher.dispatch();
		MailState first = this.desk.current(queued).state();
		pass(Duration.ofMinutes(1));
		this.dispatcher.dispatch();
		pass(Duration.ofHours(1));
		int third = this.dispatcher.dispatch();

		assertThat(first).isEqualTo(MailState.QUEUED);
		assertThat(this.desk.current(queued).state()).isEqualTo(MailState.FAILED);
		assertThat(this.desk.current(queued).attempts()).isEqualTo(2);
		assertThat(third).isZero();
	}

	@Test
	void holdsBackWhatIsStoppedWhileItIsOnItsWay() {
		OutgoingMail queued = queue(1).get(0);
		SERVER.answers((line) -> {
			if (line.equals("CONNECT")) {
				this.desk.stop(queued);
			}
			return kindly(line);
		});

		int sent = this.dispatcher.dispatch();

		assertThat(sent).isZero();
		assertThat(SERVER.received()).isEmpty();
		assertThat(this.desk.current(queued).state()).isEqualTo(MailState.STOPPED);
	}

	private boolean refusedOnce() {
		return !this.desk.failed().isEmpty();
	}

	private List<OutgoingMail> queue(int mails) {
		return IntStream.range(0, mails).mapToObj((i) -> this.desk.queue(this.desk.letter())).toList();
	}

	private void pass(Duration time) {
		Instant now = this.clock.instant();
		this.clock.moveTo((now.isBefore(MovableTime.START) ? MovableTime.START : now).plus(time));
	}

	private static String kindly(String line) {
		return ScriptedServer.kindly(line);
	}

}
