package fr.intendance.engine;

import java.util.List;
import java.util.stream.Stream;

import fr.intendance.ApplicationTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class PasswordsTest {

	private static final String USER = "of-passwords";

	private static final String RIGHT = "une phrase assez longue";

	@Autowired
	private Accounts accounts;

	@Autowired
	private IdentityService identity;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void open() {
		this.accounts.open(USER, RIGHT, Role.ASSISTANT);
	}

	@AfterEach
	void close() {
		this.identity.deleteUser(USER);
	}

	@Test
	void areKeptByASlowHash() {
		assertThat(stored()).startsWith("{PBKDF2-SHA256}2000$").doesNotContain(RIGHT).hasSizeLessThan(255);
		assertThat(this.accounts.verified(USER, RIGHT)).isTrue();
		assertThat(this.accounts.verified(USER, RIGHT + "x")).isFalse();
	}

	@Test
	void staySoundAsTheEngineKeptThemAndAreMadeAnewByTheFirstUse() {
		String old = "{SHA-512}" + new Sha512HashDigest().encrypt(RIGHT + "salt");
		this.database.sql("update act_id_user set pwd_ = ?, salt_ = 'salt' where id_ = ?").params(old, USER).update();

		assertThat(this.accounts.verified(USER, "wrong")).isFalse();
		assertThat(stored()).isEqualTo(old);
		assertThat(this.accounts.verified(USER, RIGHT)).isTrue();
		assertThat(stored()).startsWith("{PBKDF2-SHA256}");
		assertThat(this.accounts.verified(USER, RIGHT)).isTrue();
	}

	@Test
	void areMadeAnewWithAnotherNumberOfRounds() {
		String fewer = "{PBKDF2-SHA256}" + new SlowHash(new PasswordSettings(1000)).encrypt(RIGHT + "salt");
		this.database.sql("update act_id_user set pwd_ = ?, salt_ = 'salt' where id_ = ?").params(fewer, USER).update();

		assertThat(this.accounts.verified(USER, RIGHT)).isTrue();
		assertThat(stored()).startsWith("{PBKDF2-SHA256}2000$");
		assertThat(this.accounts.verified(USER, RIGHT)).isTrue();
	}

	@Test
	void openNothingAnyMoreOnceReplaced() {
		assertThat(this.accounts.verified(USER, RIGHT)).isTrue();
		String stamp = this.accounts.account(USER).orElseThrow().stamp();

		this.accounts.replacePassword(USER, "une toute autre phrase");

		assertThat(this.accounts.verified(USER, RIGHT)).isFalse();
		assertThat(this.accounts.verified(USER, "une toute autre phrase")).isTrue();
		assertThat(this.accounts.account(USER).orElseThrow().stamp()).isNotEqualTo(stamp);
	}

	@Test
	void areKnownAgainWithoutTheSlowHash() {
		ProvenPasswords proven = new ProvenPasswords();
		proven.remember(USER, "stored", RIGHT);

		assertThat(proven.knows(USER, "stored", RIGHT)).isTrue();
		assertThat(proven.knows(USER, "stored", "wrong")).isFalse();
		assertThat(proven.knows(USER, "stored anew", RIGHT)).isFalse();
		assertThat(proven.knows("somebody", "stored", RIGHT)).isFalse();
		assertThat(new ProvenPasswords().knows(USER, "stored", RIGHT)).isFalse();
	}

	@Test
	void forgetWhoAskedLongAgo() {
		ProvenPasswords proven = new ProvenPasswords();
		Stream.iterate(0, (number) -> number + 1)
			.limit(101)
			.forEach((number) -> proven.remember("user" + number, "stored", RIGHT));

		assertThat(List.of(proven.knows("user0", "stored", RIGHT), proven.knows("user100", "stored", RIGHT)))
			.containsExactly(false, true);
	}

	/**
	 * A quick refusal would say that there is nobody of that name; a hash takes tens of
	 * milliseconds.
	 */
	@Test
	void takeTheirTimeForNobodyToo() {
		long wrong = fastest(USER);

		assertThat(fastest("nobody-of-passwords")).isGreaterThan(wrong / 3);
	}

	private long fastest(String user) {
		return Stream.generate(() -> {
			long start = System.nanoTime();
			this.accounts.verified(user, "wrong");
			return System.nanoTime() - start;
		}).limit(5).min(Long::compare).orElseThrow();
	}

	private String stored() {
		return this.database.sql("select pwd_ from act_id_user where id_ = ?").param(USER).query(String.class).single();
	}

}
