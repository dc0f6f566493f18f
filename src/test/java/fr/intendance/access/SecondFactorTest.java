package fr.intendance.access;

import java.net.http.HttpResponse;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.calendar.MovableClock;
import fr.intendance.engine.Accounts;
import fr.intendance.engine.Role;
import org.apache.commons.codec.binary.Base32;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Each test has a user of its own. */
@ApplicationTest
class SecondFactorTest {

	private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]+)</code>");

	private static final Pattern RECOVERY = Pattern.compile("<li><code>([^<]+)</code>");

	private static int users;

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	private IdentityService identity;

	@Autowired
	private MovableClock clock;

	@Autowired
	private DataSource database;

	private final String user = "two-factors-" + ++users;

	private String secret;

	private final List<String> recovery = new ArrayList<>();

	@BeforeEach
	void open() {
		this.accounts.open(this.user, this.user, Role.OFFICE_MANAGER);
	}

	@AfterEach
	void close() {
		this.identity.deleteUser(this.user);
	}

	@Test
	void asksForACodeAfterThePassword() {
		takeUp();

		Browser browser = withPassword();
		HttpResponse<String> desk = browser.get("/desk");
		assertThat(location(desk)).isEqualTo("/sign-in/code");
		assertThat(browser.get("/sign-in/code").body()).contains("autocomplete=\"one-time-code\"");
		HttpResponse<String> in = code(browser, now());

		assertThat(in.statusCode()).isEqualTo(303);
		assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
	}

	@Test
	void endsTheSessionsThatBeganWithoutIt() {
		Browser before = withPassword();

		takeUp();

		assertThat(location(before.get("/desk"))).isEqualTo("/sign-in");
	}

	@Test
	void leadsToWhereOneWantedToGo() {
		takeUp();
		Browser browser = withPassword();
		browser.send("GET", "/desk/mailbox", null, null, "Accept", "text/html");

		assertThat(location(code(browser, now()))).startsWith("/desk/mailbox");
	}

	@Test
	void opensNothingToThePasswordAlone() {
		takeUp();
		Browser half = withPassword();

		assertThat(half.get("/engine-rest/task").statusCode()).isEqualTo(403);
		assertThat(half.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(403);
		assertThat(location(half.get("/sign-in/new-password"))).isEqualTo("/sign-in/code");
		assertThat(location(half.get("/sign-in/second-factor"))).isEqualTo("/sign-in/code");
		HttpResponse<String> basic = Browser.program(this.port, this.user).get("/api/engagements");
		assertThat(basic.statusCode()).isEqualTo(403);
		assertThat(basic.body()).contains("connectez-vous dans un navigateur");
	}

	@Test
	void takesACodeOnce() {
		takeUp();
		String code = now();
		code(withPassword(), code);

		HttpResponse<String> again = code(withPassword(), code);

		assertThat(again.statusCode()).isEqualTo(400);
		assertThat(again.body()).contains("ou il a déjà servi", "aria-invalid");
	}

	@Test
	void takesARecoveryCodeOnceWhereThePhoneIsGone() {
		takeUp();
		assertThat(this.recovery).hasSize(10).doesNotHaveDuplicates();

		assertThat(code(withPassword(), this.recovery.get(3).toUpperCase()).statusCode()).isEqualTo(303);
		assertThat(code(withPassword(), this.recovery.get(3)).statusCode()).isEqualTo(400);
	}

	@Test
	void letsWrongCodesWait() {
		takeUp();
		Browser browser = withPassword();
		for (int guess = 0; guess < 5; guess++) {
			assertThat(code(browser, "000000").statusCode()).isEqualTo(400);
		}

		HttpResponse<String> right = code(browser, now());

		assertThat(right.statusCode()).isEqualTo(429);
		assertThat(right.body()).contains("Patientez dix minutes");
	}

	@Test
	void changesTheIdOfTheSession() {
		takeUp();
		Browser browser = withPassword();
		String before = browser.cookie("JSESSIONID").orElseThrow();

		code(browser, now());

		assertThat(browser.cookie("JSESSIONID").orElseThrow()).isNotEqualTo(before);
	}

	@Test
	void countsOnlyOnceThePhoneShowedIt() {
		Browser browser = Browser.signedIn(this.port, this.user);
		post(browser, "start", "");
		String shown = browser.get("/sign-in/second-factor").body();
		post(browser, "start", "");

		assertThat(shown).contains("data:image/svg+xml;base64,");
		assertThat(browser.get("/sign-in/second-factor").body()).as("another click").contains(secretOf(shown));
		assertThat(post(browser, "confirm", "123456").statusCode()).isEqualTo(400);
		assertThat(withPassword().get("/desk").statusCode()).isEqualTo(200);
	}

	@Test
	void goesAgainForACode() {
		takeUp();
		Browser browser = withPassword();
		code(browser, now());

		assertThat(post(browser, "remove", "000000").statusCode()).isEqualTo(400);
		assertThat(post(browser, "remove", this.recovery.get(0)).statusCode()).isEqualTo(303);

		assertThat(withPassword().get("/desk").statusCode()).isEqualTo(200);
		assertThat(post(browser, "confirm", now()).statusCode()).isEqualTo(409);
	}

	@Test
	void goesByTheCommandWhereEverythingIsLost() {
		takeUp();
		List<String> said = new ArrayList<>();
		String url = "--spring.datasource.url=" + new JdbcTemplate(this.database)
			.execute((ConnectionCallback<String>) (connection) -> connection.getMetaData().getURL());

		assertThat(SecondFactorRemoval.run(List.of(this.user, url), said::add)).isZero();
		assertThat(SecondFactorRemoval.run(List.of(this.user, url), said::add)).isOne();
		assertThat(SecondFactorRemoval.run(List.of(), said::add)).isOne();

		assertThat(said).satisfiesExactly((done) -> assertThat(done).contains("suffit de nouveau"),
				(nothing) -> assertThat(nothing).contains("Aucun second facteur"),
				(nobody) -> assertThat(nobody).contains("IDENTIFIANT"));
		assertThat(withPassword().get("/desk").statusCode()).isEqualTo(200);
	}

	@Test
	void keepsNoSecretInClear() {
		takeUp();

		assertThat(new JdbcTemplate(this.database).queryForList(
				"select secret from second_factor where user_id = ? union all select code_sha256 from recovery_code where user_id = ?",
				String.class, this.user, this.user))
			.hasSize(11)
			.doesNotContain(this.secret)
			.doesNotContainAnyElementsOf(this.recovery);
	}

	private void takeUp() {
		Browser browser = Browser.signedIn(this.port, this.user);
		assertThat(post(browser, "start", "").statusCode()).isEqualTo(303);
		this.secret = secretOf(browser.get("/sign-in/second-factor").body()).replace(" ", "");
		String codes = post(browser, "confirm", now()).body();
		RECOVERY.matcher(codes).results().map((one) -> one.group(1)).forEach(this.recovery::add);
		this.clock.moveTo(this.clock.instant().plus(Duration.ofMinutes(1)));
	}

	private Browser withPassword() {
		Browser browser = Browser.of(this.port);
		browser.signIn(this.user, this.user);
		return browser;
	}

	private HttpResponse<String> code(Browser browser, String code) {
		String token = Browser.csrfOf(browser.get("/sign-in/code").body());
		return browser.form("/sign-in/code", Map.of("code", code, "_csrf", token));
	}

	private HttpResponse<String> post(Browser browser, String what, String code) {
		String token = Browser.csrfOf(browser.get("/sign-in/second-factor").body());
		return browser.form("/sign-in/second-factor/" + what, Map.of("code", code, "_csrf", token));
	}

	/** What the phone shows at this moment. */
	private String now() {
		try {
			TimeBasedOneTimePasswordGenerator phone = new TimeBasedOneTimePasswordGenerator();
			return phone.generateOneTimePasswordString(
					new SecretKeySpec(new Base32().decode(this.secret), phone.getAlgorithm()), this.clock.instant());
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String secretOf(String page) {
		return SECRET.matcher(page).results().map((MatchResult one) -> one.group(1)).findFirst().orElseThrow();
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("none").replaceAll("^https?://[^/]+", "");
	}

}
