package fr.intendance.access;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** People sign in by the firm's own provider of identities. */
@ApplicationTest
class ProviderSignInIT {

	private static final IdentityProvider PROVIDER = IdentityProvider.started();

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void provider(DynamicPropertyRegistry registry) {
		String client = "spring.security.oauth2.client.";
		registry.add(client + "registration.firm.client-id", () -> IdentityProvider.CLIENT);
		registry.add(client + "registration.firm.client-secret", () -> "secret");
		registry.add(client + "registration.firm.client-name", () -> "Compte du cabinet");
		registry.add(client + "registration.firm.scope", () -> "openid");
		registry.add(client + "registration.firm.redirect-uri", () -> "{baseUrl}/sign-in/from/{registrationId}");
		registry.add(client + "provider.firm.issuer-uri", PROVIDER::issuer);
	}

	@Test
	void offersTheProviderOnTheSignInPage() {
		assertThat(Browser.of(this.port).get("/sign-in").body())
			.contains("<a href=\"/sign-in/with/firm\">Compte du cabinet</a>");
	}

	@Test
	void opensTheAccountOfTheSameName() {
		Browser browser = Browser.of(this.port);

		HttpResponse<String> in = comesBack(browser, Map.of("preferred_username", "manager"));

		assertThat(location(in)).isEqualTo("/");
		assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
		assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
		assertThat(browser.get("/camunda/api/admin/auth/user/default").body()).contains("\"userId\":\"manager\"");
	}

	@Test
	void givesNoMoreThanTheAccountMay() {
		Browser browser = Browser.of(this.port);

		comesBack(browser, Map.of("preferred_username", "assistant", "roles", "camunda-admin"));

		assertThat(browser.get("/desk/mailbox").statusCode()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "somebody-else", "", "MANAGER", "manager ", "manager\u0000" })
	void opensNoAccountForAnybodyElse(String name) {
		Browser browser = Browser.of(this.port);

		HttpResponse<String> refused = comesBack(browser, Map.of("preferred_username", name));

		assertThat(location(refused)).isEqualTo("/sign-in?unknown");
		assertThat(browser.get("/sign-in?unknown").body()).contains("aucun compte d’Intendance n’est à ce nom");
		assertThat(browser.get("/desk").statusCode()).isEqualTo(302);
	}

	@Test
	void believesNobodyWhoSignsInItsPlace() throws JOSEException {
		PROVIDER.isImpersonated();
		try {
			HttpResponse<String> refused = comesBack(Browser.of(this.port), Map.of("preferred_username", "manager"));

			assertThat(location(refused)).isEqualTo("/sign-in?provider");
		}
		finally {
			PROVIDER.isItselfAgain();
		}
	}

	@Test
	void takesNoAnswerThatItDidNotAskFor() {
		Browser browser = Browser.of(this.port);

		assertThat(location(browser.get("/sign-in/from/firm?code=x&state=guessed"))).isEqualTo("/sign-in?provider");
		assertThat(location(comesBack(browser, Map.of("preferred_username", "manager", "nonce", "another"))))
			.isEqualTo("/sign-in?provider");
	}

	@Test
	void leavesTheWayByPasswordOpen() {
		assertThat(Browser.signedIn(this.port, "manager").get("/desk").statusCode()).isEqualTo(200);
	}

	/** Goes to the provider, who sends them back with what it says of them. */
	private HttpResponse<String> comesBack(Browser browser, Map<String, Object> claims) {
		URI there = URI.create(browser.get("/sign-in/with/firm").headers().firstValue("Location").orElseThrow());
		Map<String, String> asked = UriComponentsBuilder.fromUri(there).build(true).getQueryParams().toSingleValueMap();
		Map<String, Object> said = new HashMap<>(Map.of("nonce", asked.get("nonce")));
		said.putAll(claims);
		PROVIDER.says(said);
		return browser.get("/sign-in/from/firm?code=x&state=" + asked.get("state"));
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("none").replaceAll("^https?://[^/]+", "");
	}

}
