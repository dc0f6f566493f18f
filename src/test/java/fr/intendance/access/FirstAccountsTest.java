package fr.intendance.access;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.engine.Accounts;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The first start of a firm and of the demo, and what keeps the two apart. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAccountsTest {

	private static final Pattern ONE_TIME = Pattern
		.compile("(?m)^Première connexion : identifiant office-manager, mot de passe provisoire (\\S+)$");

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccountsOpenings openings;

	@Autowired
	private OneTimePasswords oneTimePasswords;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private Clock clock;

	@Autowired
	private IdentityService identity;

	private int before;

	/** The application may have started, and said so, for this very class. */
	@BeforeEach
	void listenFromNowOn(CapturedOutput output) {
		this.before = output.getOut().length();
	}

	@BeforeEach
	@AfterEach
	void forgetWhoeverWasThere() {
		List.of("office-manager", "admin", "manager", "assistant", "integrator").forEach(this.identity::deleteUser);
		this.openings.deleteAll();
		this.oneTimePasswords.deleteAll();
	}

	@AfterEach
	void openTheAccountsOfTheTests() {
		new fr.intendance.TestAccounts(this.accounts).openAgain();
	}

	@Test
	void printsAPasswordThatMustBeReplacedPastTheLog(CapturedOutput output) {
		start("firm");
		String password = printed(output);
		Browser manager = Browser.of(this.port);

		manager.signIn("office-manager", password);
		HttpResponse<String> sentAway = manager.get("/desk");
		String form = Browser.csrfOf(manager.get("/sign-in/new-password").body());
		HttpResponse<String> tooShort = replace(manager, form, "short", "short");
		HttpResponse<String> different = replace(manager, form, "une phrase bien à moi", "une autre phrase");
		HttpResponse<String> replaced = replace(manager, form, "une phrase bien à moi", "une phrase bien à moi");

		assertThat(sentAway.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in/new-password");
		assertThat(tooShort.body()).contains("entre 12 et 200");
		assertThat(different.statusCode()).isEqualTo(400);
		assertThat(replaced.statusCode()).isEqualTo(303);
		assertThat(status("office-manager", "une phrase bien à moi")).isEqualTo(200);
		assertThat(output.getOut().split(Pattern.quote(password))).hasSize(2);
	}

	@Test
	void keepsAOneTimePasswordFromEverythingElse(CapturedOutput output) {
		start("firm");

		assertThat(status("office-manager", printed(output))).isEqualTo(403);
	}

	@Test
	void opensTheAccountsOfAFirmOnce(CapturedOutput output) {
		start("firm");
		String password = printed(output);

		start("firm");

		assertThat(this.accounts.verified("office-manager", password)).isTrue();
	}

	@Test
	void opensTheAccountsOfTheDemoWithoutAWord(CapturedOutput output) {
		start("demo");

		assertThat(status("manager", "manager")).isEqualTo(200);
		assertThat(this.accounts.verified("assistant", "assistant")).isTrue();
		assertThat(said(output)).doesNotContain("provisoire");
	}

	@Test
	void neverUsesTheDatabaseOfTheDemoForAFirmOrTheOtherWayRound() {
		start("demo");
		assertThatExceptionOfType(WrongDatabase.class).isThrownBy(() -> start("firm"))
			.withMessageContaining("démonstration");

		forgetWhoeverWasThere();
		start("firm");
		assertThatExceptionOfType(WrongDatabase.class).isThrownBy(() -> start("demo"))
			.withMessageContaining("vrais dossiers");
	}

	@Test
	void keepsTheDemoOnThisMachineUnlessToldOtherwise() throws Exception {
		ServerProperties everywhere = new ServerProperties();
		ServerProperties here = new ServerProperties();
		here.setAddress(InetAddress.getByName("127.0.0.1"));

		assertThatExceptionOfType(DemoAtHome.Outside.class)
			.isThrownBy(() -> new DemoAtHome(everywhere, settings(false)));
		assertThatCode(() -> new DemoAtHome(here, settings(false))).doesNotThrowAnyException();
		assertThatCode(() -> new DemoAtHome(everywhere, settings(true))).doesNotThrowAnyException();
	}

	@Test
	void saysWhyItDoesNotStartWithoutAStackTrace() {
		List<FailureAnalyzer> analyzers = SpringFactoriesLoader.forDefaultResourceLocation()

			.load(FailureAnalyzer.class, (factory, name, failure) -> {
				// some need a bean factory
			});

		assertThat(analyzers).anyMatch(one -> one.analyze(new RuntimeException(new DemoAtHome.Outside())) != null
				&& one instanceof DemoAtHome.Analyzer);
		assertThat(analyzers)
			.anyMatch(one -> one instanceof WrongDatabase.Analyzer && one.analyze(new WrongDatabase("FIRM")) != null);
	}

	private void start(String profile) {
		MockEnvironment environment = new MockEnvironment();
		environment.setActiveProfiles(profile);
		new FirstAccounts(this.accounts, this.openings, this.oneTimePasswords, environment, this.transaction,
				this.clock)
			.afterSingletonsInstantiated();
	}

	private String said(CapturedOutput output) {
		return output.getOut().substring(this.before);
	}

	private String printed(CapturedOutput output) {
		Matcher line = ONE_TIME.matcher(said(output));
		assertThat(line.find()).isTrue();
		return line.group(1);
	}

	private int status(String user, String password) {
		return Browser.of(this.port)
			.send("GET", "/engine-rest/task", null, null, "Authorization", Browser.basic(user, password))
			.statusCode();
	}

	private static HttpResponse<String> replace(Browser browser, String csrf, String password, String repeated) {
		return browser.form("/sign-in/new-password", Map.of("password", password, "repeated", repeated, "_csrf", csrf));
	}

	private static AccessSettings settings(boolean beyondLoopback) {
		return new AccessSettings(URI.create("http://localhost:8080"), Duration.ofDays(180), "", beyondLoopback, false,
				"preferred_username");
	}

}
