package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.engine.Accounts;
import fr.intendance.engine.Role;
import fr.intendance.engine.Tenants;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom the office manager lets in, and out again. */
@ApplicationTest
class PeoplePagesTest {

	private static final String OWN = "une phrase bien à moi";

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Tenants tenants;

	@Autowired
	private IdentityService identity;

	@Autowired
	private TaskService tasks;

	private Browser manager;

	@BeforeEach
	void theManagerIsSignedIn() {
		this.manager = Browser.signedIn(this.port, "manager");
	}

	@AfterEach
	void nobodyElseIsThere() {
		this.identity.deleteUser("lea.martin");
	}

	@Test
	void showsWhoComesInAndAsWhat() {
		String page = page().text();

		assertThat(page).contains("assistant", "Assistante ou assistant", "Responsable du cabinet", "(vous)")
			.doesNotContain("${", "desk.people");
	}

	@Test
	void letsSomebodyInWithAPasswordThatIsShownAndWorksOnce() {
		String password = invite("ASSISTANT").select(".password").text();
		Browser lea = Browser.of(this.port);

		lea.signIn("lea.martin", password);
		String sentTo = lea.get("/desk").headers().firstValue("Location").orElseThrow();
		lea.form("/sign-in/new-password", Map.of("password", OWN, "repeated", OWN, "_csrf",
				Browser.csrfOf(lea.get("/sign-in/new-password").body())));

		assertThat(sentTo).endsWith("/sign-in/new-password");
		assertThat(this.accounts.verified("lea.martin", OWN)).isTrue();
		assertThat(this.accounts.verified("lea.martin", password)).isFalse();
		assertThat(page().html()).doesNotContain(password);
		assertThat(page().text()).contains("Compte de Léa Martin ouvert : Assistante ou assistant.");
	}

	@Test
	void givesAnotherRoleFromTheNextClickOn() {
		Browser lea = signedIn(invite("ASSISTANT"));
		assertThat(lea.get("/desk/people").statusCode()).isIn(403, 404);

		assertThat(send("/role", Map.of("user", "lea.martin", "role", "OFFICE_MANAGER")).statusCode()).isEqualTo(303);

		assertThat(lea.get("/desk/people").statusCode()).isEqualTo(200);
		assertThat(this.accounts.actor("lea.martin").orElseThrow().roles()).containsExactly(Role.OFFICE_MANAGER);
	}

	@Test
	void closesAnAccountAndOffersItsTasksToAll() {
		Browser lea = signedIn(invite("ASSISTANT"));
		this.tenants.open("people-test");
		this.tenants.assign("lea.martin", "people-test");
		Task task = this.tasks.newTask();
		task.setTenantId("people-test");
		task.setAssignee("lea.martin");
		this.tasks.saveTask(task);

		HttpResponse<String> unsure = send("/close", Map.of("user", "lea.martin"));
		HttpResponse<String> answer = send("/close", Map.of("user", "lea.martin", "sure", "true"));

		assertThat(unsure.statusCode()).isEqualTo(400);
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(this.tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee()).isNull();
		assertThat(this.tenants.of("lea.martin")).isEmpty();
		assertThat(this.accounts.verified("lea.martin", OWN)).isFalse();
		assertThat(lea.get("/desk").statusCode()).isNotEqualTo(200);
		assertThat(page().text()).contains("Compte fermé", "Compte de Léa Martin fermé.");
		this.tasks.deleteTask(task.getId(), true);
		this.tenants.close("people-test");
	}

	@Test
	void opensAClosedAccountAgain() {
		invite("ASSISTANT");
		send("/close", Map.of("user", "lea.martin", "sure", "true"));

		assertThat(invite("OFFICE_MANAGER").select(".password").text()).isNotEmpty();

		assertThat(this.accounts.actor("lea.martin").orElseThrow().roles()).containsExactly(Role.OFFICE_MANAGER);
	}

	@Test
	void givesAPasswordThatWorksOnceToWhoForgotTheirs() {
		Browser lea = signedIn(invite("ASSISTANT"));

		Document page = Jsoup.parse(send("/password", Map.of("user", "lea.martin")).body());

		assertThat(this.accounts.verified("lea.martin", page.select(".password").text())).isTrue();
		assertThat(lea.get("/desk").statusCode()).isNotEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/role", "/close", "/password" })
	void leavesOnesOwnAccountToSomebodyElse(String verb) {
		HttpResponse<String> answer = send(verb, Map.of("user", "manager", "role", "ASSISTANT", "sure", "true"));

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("propre compte");
		assertThat(this.accounts.verified("manager", "manager")).isTrue();
		assertThat(this.accounts.actor("manager").orElseThrow().roles()).contains(Role.OFFICE_MANAGER);
	}

	@ParameterizedTest
	@CsvSource({ "integrator, /close", "administrator, /role", "nobody, /password" })
	void leavesProgramsAndAdministratorsAlone(String user, String verb) {
		HttpResponse<String> answer = send(verb, Map.of("user", user, "role", "ASSISTANT", "sure", "true"));

		assertThat(answer.statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "user, Léa, minuscules", "user, manager, déjà pris", "name, '', obligatoire",
			"role, ADMINISTRATOR, deux rôles", "role, KING, réponses proposées" })
	void refusesWhatMakesNoAccountAndKeepsWhatWasTyped(String field, String value, String sentence) {
		Map<String, String> typed = new HashMap<>(invitation("ASSISTANT"));
		typed.put(field, value);

		HttpResponse<String> answer = send("", typed);

		Document page = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(page.select("#refusal").text()).contains(sentence);
		assertThat(page.getElementById(field).attr("aria-invalid")).isEqualTo("true");
		assertThat(page.getElementById("user").val()).isEqualTo(typed.get("user"));
		assertThat(this.accounts.actor("lea.martin")).isEmpty();
	}

	@Test
	void isForTheOfficeManagerAlone() {
		assertThat(Browser.signedIn(this.port, "assistant").get("/desk/people").statusCode()).isIn(403, 404);
	}

	private Browser signedIn(Document invited) {
		this.accounts.replacePassword("lea.martin", OWN);
		Browser lea = Browser.of(this.port);
		lea.signIn("lea.martin", OWN);
		lea.form("/sign-in/new-password", Map.of("password", OWN, "repeated", OWN, "_csrf",
				Browser.csrfOf(lea.get("/sign-in/new-password").body())));
		lea.signIn("lea.martin", OWN);
		assertThat(invited.select(".password").text()).isNotEmpty();
		return lea;
	}

	private Document invite(String role) {
		return Jsoup.parse(send("", invitation(role)).body());
	}

	private static Map<String, String> invitation(String role) {
		return Map.of("user", "lea.martin", "name", "Léa Martin", "role", role);
	}

	private HttpResponse<String> send(String verb, Map<String, String> typed) {
		Map<String, String> fields = new HashMap<>(typed);
		fields.put("_csrf", page().select("input[name=_csrf]").first().val());
		return this.manager.form("/desk/people" + verb, fields);
	}

	private Document page() {
		return Jsoup.parse(this.manager.get("/desk/people").body());
	}

}
