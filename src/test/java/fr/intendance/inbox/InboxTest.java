package fr.intendance.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import fr.intendance.calendar.MovableClock;

import jakarta.mail.Flags;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@InboxModuleTest
class InboxTest {

	private static final Provider PROVIDER = new Provider();

	@Autowired
	private Inbox inbox;

	@Autowired
	private InboxSettings settings;

	@Autowired
	private Arrivals arrivals;

	@Autowired
	private MailboxOutage outage;

	@Autowired
	private InboxRows rows;

	@Autowired
	private Pigeonholes pigeonholes;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private int sent;

	@DynamicPropertySource
	static void provider(DynamicPropertyRegistry registry) {
		registry.add("intendance.inbox.host", () -> "localhost");
		registry.add("intendance.inbox.port", PROVIDER::port);
		registry.add("intendance.inbox.security", () -> "none");
		registry.add("intendance.inbox.username", () -> Provider.USER);
		registry.add("intendance.inbox.password", () -> Provider.PASSWORD);
		registry.add("intendance.inbox.automatic", () -> "false");
	}

	@BeforeEach
	void anEmptyMailbox() {
		PROVIDER.clear();
		this.pigeonholes.clear();
		this.database.sql("delete from received_mail").update();
		this.database.sql("delete from inbox_position").update();
	}

	@Test
	void readsEachMailOnceInItsOrder() {
		reply("Un");
		reply("Deux");

		assertThat(this.inbox.read()).isEqualTo(2);
		assertThat(this.inbox.read()).isZero();
		reply("Trois");
		assertThat(this.inbox.read()).isEqualTo(1);
		assertThat(this.pigeonholes.texts()).containsExactly("Un", "Deux", "Trois");
	}

	@Test
	void marksAsReadWhatFoundItsPlaceAndTouchesNothingElse() {
		reply("Un");
		PROVIDER.deliver(Eml.blank().with("From", "pub@example.org").with("Subject", "Offre").text("Achetez"), now());

		this.inbox.read();

		assertThat(PROVIDER.seen()).containsExactly(true, false);
		assertThat(this.rows.strays()).singleElement().satisfies((stray) -> {
			assertThat(stray.kind()).isEqualTo(MailKind.PERSONAL);
			assertThat(stray.sender()).contains("pub@example.org");
			assertThat(stray.subject()).contains("Offre");
			assertThat(stray).hasToString("Stray mail " + stray.id());
		});
	}

	@Test
	void readsWhatAPersonOpenedBefore() {
		PROVIDER.deliver(mail("Déjà lu"), now(), new Flags(Flags.Flag.SEEN));

		this.inbox.read();

		assertThat(this.pigeonholes.texts()).containsExactly("Déjà lu");
	}

	@Test
	void leavesOutWhatLayThereBefore() {
		PROVIDER.deliver(mail("De l’an dernier"), now().minus(Duration.ofDays(300)));
		reply("Nouveau");

		this.inbox.read();

		assertThat(this.pigeonholes.texts()).containsExactly("Nouveau");
	}

	@Test
	void readsAgainWhatWasNotCommitted() {
		reply("Un");
		reply("Deux");
		this.pigeonholes.failTheNext(1);

		assertThat(this.inbox.read()).isZero();
		assertThat(this.database.sql("select count(*) from received_mail").query(Long.class).single()).isZero();
		assertThat(this.inbox.read()).isEqualTo(2);
		assertThat(this.pigeonholes.texts()).containsExactly("Un", "Deux");
	}

	@Test
	void givesUpAtTheThirdTryAndReadsOn() {
		reply("Impossible");
		reply("Deux");
		this.pigeonholes.failTheNext(3);

		this.inbox.read();
		this.inbox.read();
		assertThat(this.inbox.read()).isEqualTo(2);

		assertThat(this.pigeonholes.texts()).containsExactly("Deux");
		assertThat(this.rows.strays()).extracting(StrayMail::kind).containsExactly(MailKind.UNREADABLE);
		assertThat(PROVIDER.seen()).containsExactly(false, true);
		assertThat(this.inbox.read()).isZero();
	}

	@Test
	void knowsItsMailsAgainWhenTheServerNumbersThemAnew() {
		reply("Un");
		this.inbox.read();
		this.database.sql("update inbox_position set uid_validity = uid_validity - 1").update();
		reply("Deux");

		assertThat(this.inbox.read()).isEqualTo(2);
		assertThat(this.pigeonholes.texts()).containsExactly("Un", "Deux");
	}

	@Test
	void filesEachMailOnceHoweverManyNodesRead() {
		IntStream.range(0, 20).forEach((i) -> reply("Mail " + i));
		Inbox other = new Inbox(this.settings, this.arrivals, this.outage);

		CompletableFuture<Void> both = CompletableFuture.allOf(CompletableFuture.runAsync(this.inbox::read),
				CompletableFuture.runAsync(other::read));
		both.join();

		assertThat(this.pigeonholes.texts()).hasSize(20).doesNotHaveDuplicates();
		assertThat(other.read()).isZero();
		other.close();
	}

	@Test
	void takesACopyThatCameAnotherWayForTheSame() {
		byte[] mail = mail("Un");
		PROVIDER.deliver(mail, now());
		PROVIDER.deliver(("Received: by another way\r\n" + new String(mail)).getBytes(), now());

		assertThat(this.inbox.read()).isEqualTo(2);
		assertThat(this.pigeonholes.texts()).containsExactly("Un");
	}

	@Test
	void forgetsAfterAMonthWhoWroteInVain() {
		PROVIDER.deliver(Eml.blank().with("From", "pub@example.org").with("Subject", "Offre").text("Achetez"), now());
		this.inbox.read();

		this.clock.moveTo(now().plus(Duration.ofDays(31)));
		this.inbox.read();

		assertThat(this.rows.strays()).singleElement().satisfies((stray) -> {
			assertThat(stray.sender()).isEmpty();
			assertThat(stray.subject()).isEmpty();
		});
	}

	@Test
	void forgetsAtOnceWhatSomebodyLookedAt() {
		PROVIDER.deliver(Eml.blank().with("From", "pub@example.org").with("Subject", "Offre").text("Achetez"), now());
		this.inbox.read();

		this.rows.seen(List.of(this.rows.strays().get(0).id()), "manager");

		assertThat(this.rows.strays()).isEmpty();
		assertThat(this.database.sql("select count(*) from received_mail where sender is not null")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void listsNoMachines() {
		PROVIDER.deliver(Eml.blank().with("Precedence", "bulk").text("Lettre"), now());

		this.inbox.read();

		assertThat(this.rows.strays()).isEmpty();
	}

	@Test
	void keepsThePasswordToItself() {
		assertThat(this.settings).hasToString("InboxSettings[localhost]");
		assertThat(List.of(this.settings.account())).noneMatch((one) -> one.contains(Provider.PASSWORD));
	}

	private void reply(String text) {
		PROVIDER.deliver(mail(text), now());
	}

	private byte[] mail(String text) {
		return Eml.answering("<ours-" + this.sent++ + "@camille-moreau.example>").text(text);
	}

	private Instant now() {
		return this.clock.instant();
	}

}
