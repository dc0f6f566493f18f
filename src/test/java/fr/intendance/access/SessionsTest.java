package fr.intendance.access;

import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.engine.Accounts;
import fr.intendance.engine.Role;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SessionsTest {

	private static int users;

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	private IdentityService identity;

	@Autowired
	private Sessions sessions;

	private final String user = "several-sessions-" + ++users;

	private Browser here;

	private Browser elsewhere;

	@BeforeEach
	void twoSessions() {
		this.accounts.open(this.user, this.user, Role.OFFICE_MANAGER);
		this.here = Browser.signedIn(this.port, this.user);
		this.elsewhere = Browser.signedIn(this.port, this.user);
	}

	@AfterEach
	void close() {
		this.identity.deleteUser(this.user);
	}

	@Test
	void areAllOverOnceThePasswordIsAnotherOne() {
		this.here.form("/sign-in/new-password",
				Map.of("current", this.user, "password", "une autre phrase longue", "repeated",
						"une autre phrase longue", "_csrf",
						Browser.csrfOf(this.here.get("/sign-in/new-password").body())));

		assertThat(this.elsewhere.get("/desk").headers().firstValue("Location")).hasValue("/sign-in");
		assertThat(this.elsewhere.get("/engine-rest/task").statusCode()).isEqualTo(401);
		assertThat(this.elsewhere.get("/sign-in").statusCode()).isEqualTo(200);
		assertThat(this.elsewhere.signIn(this.user, "une autre phrase longue").headers().firstValue("Location"))
			.hasValueSatisfying((place) -> assertThat(place).doesNotContain("error"));
		assertThat(this.elsewhere.get("/desk").statusCode()).isEqualTo(200);
	}

	@Test
	void areOverWhereAnAdministratorGaveThePassword() {
		this.accounts.replacePassword(this.user, "ce que dit l’administrateur");

		assertThat(this.elsewhere.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
	}

	@Test
	void areOverButTheOneInWhichSomethingChanged() {
		MockHttpSession one = new MockHttpSession();
		MockHttpSession other = new MockHttpSession();
		MockHttpSession somebodyElses = new MockHttpSession();
		this.sessions.begin(one, "user-of-sessions", "stamp");
		this.sessions.begin(other, "user-of-sessions", "stamp");
		this.sessions.begin(somebodyElses, "another-of-sessions", "stamp");

		this.sessions.endOthers(one, "user-of-sessions");

		assertThat(this.sessions.isOver(one, "user-of-sessions", "stamp")).isFalse();
		assertThat(this.sessions.isOver(other, "user-of-sessions", "stamp")).isTrue();
		assertThat(this.sessions.isOver(somebodyElses, "another-of-sessions", "stamp")).isFalse();
	}

	@Test
	void goOnWhereNothingChanged() {
		assertThat(this.here.get("/desk").statusCode()).isEqualTo(200);
		assertThat(this.elsewhere.get("/desk").statusCode()).isEqualTo(200);
	}

}
