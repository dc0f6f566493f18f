package fr.intendance.access;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SignInTest {

	@LocalServerPort
	private int port;

	@Test
	void opensTasklistCockpitAndRestWithOneSignIn() {
		Browser manager = Browser.signedIn(this.port, "manager");

		assertThat(manager.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
		assertThat(manager.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
		assertThat(manager.get("/camunda/app/welcome/default/").statusCode()).isEqualTo(200);
		assertThat(manager.get("/camunda/api/engine/engine/default/task").body()).startsWith("[");
		assertThat(manager.get("/engine-rest/task").body()).startsWith("[");
		assertThat(manager.get("/camunda/api/admin/auth/user/default").body())
			.contains("\"userId\":\"manager\"", "cockpit", "tasklist")
			.doesNotContain("\"admin\"");
	}

	@Test
	void leadsStaffToTheDeskAndTheAdministratorToAdmin() {
		HttpResponse<String> staff = Browser.signedIn(this.port, "assistant").get("/");
		HttpResponse<String> administrator = Browser.signedIn(this.port, "administrator").get("/");

		assertThat(location(staff)).endsWith("/desk");
		assertThat(location(administrator)).endsWith("/camunda/app/admin/");
	}

	@Test
	void saysInFrenchThatThePasswordIsWrong() {
		Browser browser = Browser.of(this.port);

		HttpResponse<String> answer = browser.signIn("nobody-we-know", "wrong");

		assertThat(location(answer)).isEqualTo("/sign-in?error");
		assertThat(browser.get("/sign-in?error").body()).contains("role=\"alert\"",
				"Identifiant ou mot de passe incorrect");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a b", "é", "x\u0000y", "'; drop table ACT_ID_USER; --" })
	void refusesAnImpossibleNameLikeAWrongOne(String user) {
		HttpResponse<String> answer = Browser.of(this.port).signIn(user, "wrong");

		assertThat(location(answer)).isEqualTo("/sign-in?error");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/desk", "/camunda/app/tasklist/", "/camunda/app/cockpit/default/", "/somewhere" })
	void leadsToTheSignInPageFromPages(String path) {
		HttpResponse<String> answer = Browser.of(this.port).get(path);

		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(location(answer)).isEqualTo("/sign-in");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/engagements", "/engine-rest/task", "/engine-rest/", "/engine-rest",
			"/camunda/api/engine/engine/default/task", "/actuator", "/actuator/prometheus" })
	void answersProgramsThatTheyMustSignIn(String path) {
		HttpResponse<String> answer = Browser.of(this.port).get(path);

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("Connectez-vous");
	}

	@Test
	void comesBackToWhereOneWantedToGo() {
		Browser browser = Browser.of(this.port);
		browser.send("GET", "/camunda/app/tasklist/default/", null, null, "Accept", "text/html");

		HttpResponse<String> answer = browser.signIn("manager", "manager");

		assertThat(location(answer)).contains("/camunda/app/tasklist/default/");
	}

	@Test
	void leadsToPathsOnWhateverHostSomebodyIs() {
		Browser browser = Browser.of(this.port);
		HttpResponse<String> asked = browser.send("GET", "/desk/mailbox?page=2", null, null, "Accept", "text/html");
		HttpResponse<String> in = browser.signIn("manager", "manager");
		String token = Browser.csrfOf(browser.get("/desk").body());

		assertThat(asked.headers().firstValue("Location")).hasValue("/sign-in");
		assertThat(in.headers().firstValue("Location").orElseThrow()).startsWith("/desk/mailbox?page=2");
		assertThat(List.of("/", "/camunda", "/camunda/app/tasklist")).allSatisfy(
				(path) -> assertThat(browser.get(path).headers().firstValue("Location").orElse("/")).startsWith("/")
					.doesNotStartWith("//"));
		assertThat(browser.form("/sign-out", Map.of("_csrf", token)).headers().firstValue("Location"))
			.hasValue("/sign-in?signed-out");
	}

	@ParameterizedTest
	@CsvSource({ "http://elsewhere.example/desk?a=b, /desk?a=b", "http://elsewhere.example, /",
			"http://elsewhere.example//elsewhere.example/x, /elsewhere.example/x", "/desk, /desk" })
	void keepsThePathOfAnAddressAlone(String address, String path) {
		assertThat(OwnPlaces.path(address)).isEqualTo(path);
	}

	@Test
	void opensNoSessionForAProgramThatMayNotComeIn() {
		Browser program = Browser.of(this.port);

		program.get("/engine-rest/task");

		assertThat(program.cookie("JSESSIONID")).isEmpty();
		assertThat(program.post("/engine-rest/task", "{}").statusCode()).isEqualTo(401);
	}

	@Test
	void takesHttpBasicWithoutAToken() {
		Browser program = Browser.program(this.port, "manager");

		HttpResponse<String> answer = program.post("/engine-rest/task", "{}");

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(program.cookie("JSESSIONID")).isEmpty();
	}

	@Test
	void refusesAForgedRequestThatComesWithASession() {
		Browser manager = Browser.signedIn(this.port, "manager");

		assertThat(manager.post("/engine-rest/task", "{}").statusCode()).isEqualTo(403);
		assertThat(manager.form("/sign-out", Map.of()).statusCode()).isEqualTo(403);
		assertThat(
				manager.send("POST", "/camunda/api/engine/engine/default/task", "application/json", "{}").statusCode())
			.isEqualTo(403);
	}

	@Test
	void takesARequestOfTheWebAppsWithTheirToken() {
		Browser manager = Browser.signedIn(this.port, "manager");
		manager.get("/camunda/app/tasklist/default/");

		HttpResponse<String> answer = manager.post("/camunda/api/engine/engine/default/task", "{}");

		assertThat(answer.statusCode()).isEqualTo(200);
	}

	@Test
	void signsOutOfEverythingByTheButtonOfAWebApp() {
		Browser manager = Browser.signedIn(this.port, "manager");
		manager.get("/camunda/app/tasklist/default/");

		int status = manager.post("/camunda/api/admin/auth/user/default/logout", "").statusCode();

		assertThat(status).isEqualTo(204);
		assertThat(manager.get("/engine-rest/task").statusCode()).isEqualTo(401);
		assertThat(manager.get("/desk").statusCode()).isEqualTo(302);
	}

	@Test
	void leavesNobodySignedInOnTheThread() {
		for (int i = 0; i < 30; i++) {
			Browser.program(this.port, "manager").get("/engine-rest/task");
		}

		for (int i = 0; i < 30; i++) {
			assertThat(Browser.of(this.port).get("/engine-rest/task").statusCode()).isEqualTo(401);
		}
	}

	@Test
	void sendsHeadersThatKeepPagesToThemselves() {
		HttpResponse<String> page = Browser.of(this.port)
			.send("GET", "/sign-in", null, null, "X-Forwarded-Proto", "https");

		assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
		assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
		assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none';")
			.doesNotContain("unsafe");
		assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax",
				"Secure");
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("none").replaceAll("^https?://[^/]+", "");
	}

}
