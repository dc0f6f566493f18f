package fr.intendance.access;

import java.net.URI;
import java.time.Duration;

import fr.intendance.ApplicationTest;
import fr.intendance.access.RouteDecision.Verdict;
import fr.intendance.engine.Accounts;
import fr.intendance.engine.Actors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class RouteGuardTest {

	@Autowired
	private RouteTable table;

	@Autowired
	private Actors actors;

	@Autowired
	private Accounts accounts;

	@AfterEach
	void leave() {
		this.actors.leave();
	}

	@Test
	void showsTheFiguresToTheAddressThatTheSettingsName() {
		assertThat(figures("127.0.0.1", "127.0.0.1")).isEqualTo(Verdict.ALLOWED);
		assertThat(figures("127.0.0.1", "192.168.1.5")).isEqualTo(Verdict.FORBIDDEN);
		assertThat(figures("", "127.0.0.1")).isEqualTo(Verdict.FORBIDDEN);
	}

	@Test
	void goesByTheRolesOfThisMomentAndNotOfTheSignIn() {
		Authentication signedIn = new TestingAuthenticationToken("manager", null, "ROLE_OFFICE_MANAGER");

		Verdict withoutAccount = verdict("", "127.0.0.1", "/desk", signedIn);
		this.actors.enter(this.accounts.actor("manager").orElseThrow());
		Verdict withAccount = verdict("", "127.0.0.1", "/desk", signedIn);

		assertThat(withoutAccount).isEqualTo(Verdict.FORBIDDEN);
		assertThat(withAccount).isEqualTo(Verdict.ALLOWED);
	}

	@Test
	void asksForANewPasswordFirst() {
		Authentication early = new TestingAuthenticationToken("manager", null,
				java.util.List.of(Owed.NEW_PASSWORD.mark()));
		this.actors.enter(this.accounts.actor("manager").orElseThrow());

		assertThat(verdict("", "127.0.0.1", "/desk", early)).isEqualTo(Verdict.PASSWORD_FIRST);
		assertThat(verdict("", "127.0.0.1", "/sign-in/new-password", early)).isEqualTo(Verdict.ALLOWED);
		assertThat(verdict("", "127.0.0.1", "/assets/calm.css", early)).isEqualTo(Verdict.ALLOWED);
	}

	private Verdict figures(String scraper, String from) {
		return verdict(scraper, from, "/actuator/prometheus", null);
	}

	private Verdict verdict(String scraper, String from, String path, Authentication signedIn) {
		AccessSettings settings = new AccessSettings(URI.create("http://localhost:8080"), Duration.ofDays(180), scraper,
				false, false, "preferred_username");
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setRemoteAddr(from);
		return new RouteGuard(this.table, this.actors, settings)
			.check(() -> signedIn, new RequestAuthorizationContext(request))
			.verdict();
	}

}
