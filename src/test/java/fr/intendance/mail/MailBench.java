package fr.intendance.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import fr.intendance.bench.Machine;
import fr.intendance.bench.Results;
import fr.intendance.journey.StatementCount;
import jakarta.mail.MessagingException;
import jakarta.mail.util.StreamProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fast the outbox drains beside a bare loop of the same library, in turns, into the
 * same sink; a subclass says on which database. That all of them arrived is asserted, how
 * long it took never. {@code -Dbench.mails=1000} makes it shorter.
 */
@MailModuleTest
@Import(StatementCount.class)
abstract class MailBench {

	private static final int MAILS = Integer.getInteger("bench.mails", 10_000);

	private static final int ROUNDS = Integer.getInteger("bench.mail-rounds", 5);

	private static final ScriptedServer SINK = new ScriptedServer();

	@Autowired
	private OutboxDesk desk;

	@Autowired
	private Dispatcher dispatcher;

	@Autowired
	private StatementCount database;

	@DynamicPropertySource
	static void sink(DynamicPropertyRegistry registry) {
		SINK.register(registry);
	}

	@AfterAll
	static void forget() {
		SINK.forget();
	}

	@Test
	void drainsTheOutboxIntoASinkBesideABareLoop() throws Exception {
		round(Math.min(MAILS, 2000));
		List<MailRound> rounds = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			rounds.add(round(MAILS));
		}
		String table = MailRound.table(rounds);
		Results.write("machine", Machine.description() + ".");
		Results.write(getClass().getSimpleName(),
				"### On " + getClass().getSimpleName().replace("MailBench", "") + "\n\n" + table);
		System.out.printf("%n%s%n%n%s%n", getClass().getSimpleName(), table);
	}

	private MailRound round(int mails) throws Exception {
		this.desk.clear();
		List<OutgoingMail> queued = IntStream.range(0, mails)
			.mapToObj((i) -> this.desk.queue(this.desk.letter()))
			.toList();
		MailBody body = this.desk.said(queued.get(0));
		long bareNanos = bare(queued, body);
		String provider = System.clearProperty(StreamProvider.class.getName());
		long untunedNanos = bare(queued, body);
		System.setProperty(StreamProvider.class.getName(), provider);

		StatementCount.Count before = this.database.soFar();
		long nanos = -System.nanoTime();
		int sent = this.dispatcher.dispatch();
		nanos += System.nanoTime();
		assertThat(sent).isEqualTo(mails);
		assertThat(SINK.received()).containsExactlyElementsOf(queued.stream().map(OutgoingMail::messageId).toList());
		SINK.forget();
		return new MailRound(mails, untunedNanos, bareNanos, nanos, this.database.soFar().since(before));
	}

	private static long bare(List<OutgoingMail> queued, MailBody body) throws MessagingException {
		BareLoop loop = new BareLoop("127.0.0.1", SINK.port());
		long nanos = -System.nanoTime();
		loop.send(queued, body);
		nanos += System.nanoTime();
		assertThat(SINK.received()).hasSize(queued.size());
		SINK.forget();
		return nanos;
	}

}
