package fr.intendance.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.intendance.MovableTime;
import fr.intendance.calendar.MovableClock;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@MailModuleTest
class DispatcherTest {

	private static final MailServer SERVER = new MailServer();

	@Autowired
	private OutboxDesk desk;

	@Autowired
	private Dispatcher dispatcher;

	@Autowired
	private Claims claims;

	@Autowired
	private Notes notes;

	@Autowired
	private MovableClock clock;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry registry) {
		SERVER.register(registry);
	}

	@AfterAll
	static void stop() {
		SERVER.stop();
	}

	@BeforeEach
	void clear() throws Exception {
		this.desk.clear();
		if (!SERVER.isRunning()) {
			SERVER.start();
		}
		SERVER.purgeEmailFromAllMailboxes();
	}

	@Test
	void twoAtOnceSendEachMailOnce() throws Exception {
		List<OutgoingMail> queued = IntStream.range(0, 40)
			.mapToObj((i) -> this.desk.queue(this.desk.letter()))
			.toList();
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService threads = Executors.newFixedThreadPool(2);

		List<Future<Integer>> sent = IntStream.range(0, 2).mapToObj((i) -> threads.submit(() -> {
			start.await();
			return this.dispatcher.dispatch();
		})).toList();
		int first = sent.get(0).get();
		int second = sent.get(1).get();
		threads.shutdown();

		assertThat(first + second).isEqualTo(40);
		assertThat(receivedIds()).containsExactlyInAnyOrderElementsOf(
				queued.stream().map(OutgoingMail::messageId).collect(Collectors.toList()));
	}

	@Test
	void sendsNothingTwice() {
		this.desk.queue(this.desk.letter());
		this.dispatcher.dispatch();

		int again = this.dispatcher.dispatch();

		assertThat(again).isZero();
		assertThat(receivedIds()).hasSize(1);
	}

	@Test
	void triesAnewAsSoonAsTheServerIsBack() {
		OutgoingMail queued = this.desk.queue(this.desk.letter());
		SERVER.stop();

		this.dispatcher.dispatch();

		assertThat(this.desk.current(queued).state()).isEqualTo(MailState.QUEUED);
		assertThat(this.desk.current(queued).answer()).hasValueSatisfying((it) -> assertThat(it).contains("connect"));
		SERVER.start();
		assertThat(this.dispatcher.dispatch()).isOne();
		assertThat(receivedIds()).containsExactly(queued.messageId());
	}

	@Test
	void sendsToTheRightAddressWhatWasGivenUp() throws Exception {
		EmailAddress right = EmailAddress.of("email", "ines@menuiserie-lefevre.example");
		OutgoingMail queued = this.desk.queue(this.desk.letter());
		this.notes.failed(this.claims.next().get(0).mail(), "550 no");

		this.desk.redirect(queued, right);
		int sent = this.dispatcher.dispatch();

		assertThat(sent).isOne();
		assertThat(this.desk.failed()).isEmpty();
		assertThat(SERVER.getReceivedMessages()[0].getAllRecipients()[0]).hasToString(right.value());
	}

	@Test
	void aMailThatCannotBeMadeKeepsNoOtherWaiting() {
		this.desk.issue("D-2026-0013");
		OutgoingMail broken = this.desk.queue(this.desk.letter().with(Attachment.document("D-2026-0013")));
		OutgoingMail sound = this.desk.queue(this.desk.letter());
		this.desk.lose("D-2026-0013");

		this.dispatcher.dispatch();

		assertThat(this.desk.current(broken).state()).isEqualTo(MailState.QUEUED);
		assertThat(receivedIds()).containsExactly(sound.messageId());
	}

	@Test
	void whoDiesWhileSendingLosesTheMailToAnother() {
		OutgoingMail queued = this.desk.queue(this.desk.letter());
		Parcel dead = this.claims.next().get(0);
		int before = this.dispatcher.dispatch();

		pass(Claims.LEASE.plusSeconds(1));
		int after = this.dispatcher.dispatch();
		this.notes.later(dead, "a late note", Delivery.PATIENCE);

		assertThat(before).isZero();
		assertThat(after).isOne();
		assertThat(this.desk.current(queued).state()).isEqualTo(MailState.SENT);
		assertThat(this.desk.current(queued).answer()).hasValueSatisfying((it) -> assertThat(it).startsWith("250"));
	}

	@Test
	void leavesToOthersWhatItHasClaimedForTooLong() {
		OutgoingMail queued = this.desk.queue(this.desk.letter());
		Parcel claimed = this.claims.next().get(0);

		pass(Claims.LEASE.minus(SmtpPost.PATIENCE));

		assertThat(this.claims.holds(claimed.mail())).isFalse();
		assertThat(this.claims.lasts(MovableTime.START)).isFalse();
		assertThat(this.desk.current(queued).state()).isEqualTo(MailState.QUEUED);
	}

	@Test
	void givesBackWhatItDidNotBegin() {
		this.desk.queue(this.desk.letter());
		List<Parcel> claimed = this.claims.next();
		int whileHeld = this.claims.next().size();

		this.claims.release(claimed);

		assertThat(whileHeld).isZero();
		assertThat(this.claims.next()).hasSize(1);
	}

	@Test
	void notesThatItLeftWhoeverHasItNow() {
		OutgoingMail queued = this.desk.queue(this.desk.letter());
		OutgoingMail first = this.claims.next().get(0).mail();
		pass(Claims.LEASE.plusSeconds(1));
		OutgoingMail second = this.claims.next().get(0).mail();

		this.notes.sent(first, Channel.SMTP, "250 late");

		assertThat(this.claims.holds(second)).isFalse();
		assertThat(this.desk.current(queued).state()).isEqualTo(MailState.SENT);
	}

	private void pass(Duration time) {
		Instant now = this.clock.instant();
		this.clock.moveTo((now.isBefore(MovableTime.START) ? MovableTime.START : now).plus(time));
	}

	private static List<String> receivedIds() {
		return Arrays.stream(SERVER.getReceivedMessages()).map(DispatcherTest::id).toList();
	}

	private static String id(MimeMessage message) {
		try {
			return message.getMessageID();
		}
		catch (jakarta.mail.MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
