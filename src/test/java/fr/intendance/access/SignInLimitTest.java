package fr.intendance.access;

import java.net.http.HttpResponse;
import java.time.Duration;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.calendar.MovableClock;
import fr.intendance.engine.Accounts;
import fr.intendance.engine.Role;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Each test guesses at an account of its own, from lines of its own. */
@ApplicationTest
class SignInLimitTest {

	private static int accounts;

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts staff;

	@Autowired
	private IdentityService identity;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovableClock clock;

	private final String user = "guessed-" + ++accounts;

	@BeforeEach
	void open() {
		this.staff.open(this.user, this.user, Role.ASSISTANT);
	}

	@AfterEach
	void close() {
		this.identity.deleteUser(this.user);
	}

	@Test
	void saysThatAPasswordIsWrongAsLongAsItLooks() {
		assertThat(tryFrom("192.0.2.2", "wrong").statusCode()).isEqualTo(401);
	}

	@Test
	void looksAtNoMorePasswordsFromALineThatGuesses() {
		guess(10, "192.0.2.1");

		HttpResponse<String> program = tryFrom("192.0.2.1", this.user);

		assertThat(program.statusCode()).isEqualTo(429);
		assertThat(program.headers().firstValue("Retry-After")).isPresent();
		assertThat(program.body()).contains("recommencez dans quelques minutes");
	}

	@Test
	void saysOnThePageThatOneHasToWait() {
		guess(10, "127.0.0.1");
		Browser browser = Browser.of(this.port);

		HttpResponse<String> answer = browser.signIn(this.user, this.user);

		assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?later");
		assertThat(browser.get("/sign-in?later").body()).contains("Patientez quelques minutes");
	}

	@Test
	void letsTheOwnerInOnTheirDeviceWhateverStrangersDo() {
		Browser device = Browser.signedIn(this.port, this.user);
		for (int line = 0; line < 11; line++) {
			guess(10, "198.51.100." + line);
		}
		guess(10, "127.0.0.1");

		assertThat(tryFrom("203.0.113.9", this.user).statusCode()).as("an unknown device").isEqualTo(429);
		assertThat(device.signIn(this.user, this.user).headers().firstValue("Location").orElseThrow())
			.doesNotContain("later");
	}

	@Test
	void slowsDownWhoeverGuessesOnTheOwnersDevice() {
		Browser device = Browser.signedIn(this.port, this.user);
		for (int guess = 0; guess < 10; guess++) {
			device.signIn(this.user, "wrong");
		}

		assertThat(device.signIn(this.user, this.user).headers().firstValue("Location").orElseThrow())
			.endsWith("/sign-in?later");
	}

	@Test
	void slowsDownALineThatGuessesAtManyAccounts() {
		for (int account = 0; account < 50; account++) {
			ask("unknown-" + account, "wrong", "192.0.2.50");
		}

		assertThat(tryFrom("192.0.2.50", this.user).statusCode()).isEqualTo(429);
		assertThat(tryFrom("192.0.2.51", this.user).statusCode()).isEqualTo(200);
	}

	@Test
	void countsRightPasswordsAgainstNobody() {
		for (int time = 0; time < 30; time++) {
			assertThat(tryFrom("192.0.2.60", this.user).statusCode()).isEqualTo(200);
		}
	}

	@Test
	void forgetsADeviceThatWasLeftAYearAgo() {
		Browser device = Browser.signedIn(this.port, this.user);
		this.clock.moveTo(this.clock.instant().plus(Duration.ofDays(366)));

		device.signIn(this.user, this.user);

		assertThat(devices()).isOne();
		guess(10, "127.0.0.1");
		assertThat(device.signIn(this.user, this.user).headers().firstValue("Location").orElseThrow())
			.as("the new secret is known")
			.doesNotContain("later");
	}

	@Test
	void keepsOneRowForADeviceThatSignsInAgain() {
		Browser device = Browser.signedIn(this.port, this.user);
		device.signIn(this.user, this.user);

		assertThat(devices()).isOne();
		assertThat(this.jdbc.sql("select count(*) from known_device where device_sha256 = ?")
			.param(device.cookie(SignInPlace.DEVICE).orElseThrow())
			.query(Integer.class)
			.single()).as("rows with the secret itself").isZero();
	}

	private int devices() {
		return this.jdbc.sql("select count(*) from known_device where user_id = ?")
			.param(this.user)
			.query(Integer.class)
			.single();
	}

	private void guess(int times, String line) {
		for (int guess = 0; guess < times; guess++) {
			ask(this.user, "wrong", line);
		}
	}

	private HttpResponse<String> tryFrom(String line, String password) {
		return ask(this.user, password, line);
	}

	private HttpResponse<String> ask(String name, String password, String line) {
		return Browser.of(this.port)
			.send("GET", "/engine-rest/task", null, null, "Authorization", Browser.basic(name, password),
					"X-Forwarded-For", line);
	}

}
