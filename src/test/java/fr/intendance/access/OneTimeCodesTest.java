package fr.intendance.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import fr.intendance.ApplicationTest;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Contact;
import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import fr.intendance.evidence.MailedCode;
import fr.intendance.keys.BlindIndex;
import fr.intendance.mail.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class OneTimeCodesTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private OneTimeCodes codes;

	@Autowired
	private BlindIndex index;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private Contact contact;

	private CodeTopic topic;

	@BeforeEach
	void somebodyWrote() {
		Engagement engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.contact = this.engagements.contact(engagement);
		this.topic = topic("D-2026-9001");
	}

	@Test
	void opensItsOneThingOnce() {
		String code = asked();

		ConfirmedCode confirmed = confirm(code);
		this.codes.spend(confirmed, this.topic);

		assertThat(refusal(() -> confirm(code))).contains("n’est plus valable");
		assertThat(Refusal.of(() -> this.codes.spend(confirmed, this.topic)).field()).contains("code");
	}

	@Test
	void isConfirmedAgainUntilItIsSpent() {
		String code = asked();

		confirm(code);

		assertThat(confirm(code)).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s %s", " %s%s ", "%s\u00a0%s", "%s\u202f%s", "%s-%s", "%s.%s" })
	void isReadHoweverItIsTyped(String typed) {
		String code = asked();

		assertThat(confirm(typed.formatted(code.substring(0, 3), code.substring(3)))).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "12345", "1234567", "abcdef", "12345a", "１２３４５６", "'; drop table link" })
	void asksForSixDigits(String typed) {
		asked();

		assertThat(refusal(() -> confirm(typed))).contains("six chiffres");
	}

	@Test
	void isGoodForTenMinutesAndNoMore() {
		String code = asked();

		this.clock.moveTo(this.clock.instant().plus(OneTimeCodes.LIFE).minusSeconds(1));
		ConfirmedCode inTime = confirm(code);
		this.clock.moveTo(this.clock.instant().plusSeconds(1));

		assertThat(refusal(() -> confirm(code))).contains("n’est plus valable", "Demandez-en un nouveau");
		assertThat(Refusal.of(() -> this.codes.spend(inTime, this.topic)).sentence()).contains("n’est plus valable");
	}

	@Test
	void isGoodForFiveTriesEvenTheRightOne() {
		String code = asked();
		for (int tries = 0; tries < 5; tries++) {
			assertThat(refusal(() -> confirm(other(code)))).contains("Ce n’est pas le code");
		}

		assertThat(refusal(() -> confirm(code))).contains("Trop d’essais");
	}

	@Test
	void aNewOneTakesThePlaceOfTheOldOne() {
		String old = asked();
		this.clock.moveTo(this.clock.instant().plusSeconds(31));
		String fresh = asked();

		if (!old.equals(fresh)) {
			assertThat(refusal(() -> confirm(old))).contains("Ce n’est pas le code");
		}
		assertThat(confirm(fresh)).isNotNull();
	}

	@Test
	void twoClicksBringOneMail() {
		String code = asked();

		Optional<OutgoingMail> second = this.codes.send(this.contact, this.topic);

		assertThat(second).isEmpty();
		assertThat(confirm(code)).isNotNull();
	}

	@Test
	void isAskedForFiveTimesAnHourAtMost() {
		for (int times = 0; times < 5; times++) {
			asked();
			this.clock.moveTo(this.clock.instant().plusSeconds(60));
		}

		Refused refused = Refusal.of(() -> this.codes.send(this.contact, this.topic));
		this.clock.moveTo(this.clock.instant().plus(Duration.ofHours(1)));

		assertThat(refused.status()).isEqualTo(429);
		assertThat(this.codes.send(this.contact, this.topic)).isPresent();
	}

	@Test
	void doesNotOpenAnotherThingOrForAnotherPerson() {
		String code = asked();

		assertThat(refusal(() -> this.codes.confirm(this.contact.id(), topic("D-2026-9002"), code)))
			.contains("Demandez d’abord un code");
		assertThat(refusal(() -> this.codes.confirm("C-2026-NOBODY", this.topic, code)))
			.contains("Demandez d’abord un code");
		ConfirmedCode confirmed = confirm(code);
		assertThat(Refusal.of(() -> this.codes.spend(confirmed, topic("D-2026-9002"))).status()).isEqualTo(400);
	}

	@Test
	void isKeptAsAFingerprintOnlyAndNamedByNothing() {
		String code = asked();

		String row = this.database.sql("select code_hash from one_time_code where topic = ? and engagement = ?")
			.params(this.topic.key(), this.topic.engagement())
			.query(String.class)
			.single();

		assertThat(row).matches("[0-9a-f]{64}").doesNotContain(code);
		assertThat(new CodeMail(code, CodePurpose.QUOTE, "D", 10).toString()).doesNotContain(code);
	}

	@Test
	void isNotGuessedFromItsRowWithoutTheKeyOfTheInstallation() throws Exception {
		String code = asked();
		String row = this.database.sql("select code_hash from one_time_code where contact_id = ?")
			.param(this.contact.id())
			.query(String.class)
			.single();
		String text = "code " + this.contact.id() + " " + this.topic.key().toLowerCase(Locale.ROOT) + " " + code;

		MessageDigest digest = MessageDigest.getInstance("SHA-256");

		assertThat(row).isNotEqualTo(HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8))));
		assertThat(row).isEqualTo(this.index.of(text));
	}

	@Test
	void leavesAtOnceAndCountsAsNoReminder() {
		asked();

		var row = this.database
			.sql("select office_hours, objection_link from outgoing_mail where engagement = ?"
					+ " and purpose like 'code.%'")
			.param(this.topic.engagement())
			.query()
			.singleRow();
		Long reminders = this.database.sql(
				"select count(*) from reminder_letter where mail in (select id from outgoing_mail where engagement = ?)")
			.param(this.topic.engagement())
			.query(Long.class)
			.single();

		assertThat(row.get("office_hours")).isEqualTo(false);
		assertThat(row.get("objection_link")).isNull();
		assertThat(reminders).isZero();
	}

	private CodeTopic topic(String about) {
		String engagement = (this.topic != null) ? this.topic.engagement()
				: this.database.sql("select reference from engagement where contact_id = ?")
					.param(this.contact.id())
					.query(String.class)
					.single();
		return new CodeTopic(engagement, CodePurpose.QUOTE, about);
	}

	private String asked() {
		this.codes.send(this.contact, this.topic);
		return MailedCode.newest(this.context, new fr.intendance.client.EngagementReference(this.topic.engagement()));
	}

	private ConfirmedCode confirm(String typed) {
		return this.codes.confirm(this.contact.id(), this.topic, typed);
	}

	private static String other(String code) {
		return "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
	}

	private static String refusal(Supplier<?> verb) {
		Refused refused = Refusal.of(verb::get);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.field()).contains("code");
		return refused.sentence();
	}

}
