package fr.intendance.access;

import com.jayway.jsonpath.JsonPath;
import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.document.Firm;
import fr.intendance.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class FirmHeadTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Setting<Firm> firm;

	@ParameterizedTest
	@ValueSource(strings = { "manager", "assistant", "administrator" })
	void tellsThePeopleOfTheFirmWhoseHeadTheWebAppsBear(String user) {
		var answer = Browser.program(this.port, user).get("/api/firm");

		assertThat(JsonPath.<String>read(answer.body(), "$.name")).isEqualTo(this.firm.now().name()).isNotBlank();
		assertThat(JsonPath.<String>read(answer.body(), "$.accent")).matches("#[0-9a-f]{6}");
		assertThat(JsonPath.<String>read(answer.body(), "$.logo")).isNull();
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache, private");
	}

	@Test
	void tellsNobodyElse() {
		assertThat(Browser.of(this.port).get("/api/firm").statusCode()).isEqualTo(401);
		assertThat(Browser.program(this.port, "integrator").get("/api/firm").statusCode()).isEqualTo(403);
	}

	@Test
	void opensTheFirmsOwnDoor() {
		String page = Browser.of(this.port).get("/sign-in").body();

		assertThat(page).contains("<p class=\"brand\">" + this.firm.now().name() + "</p>",
				"<title>Connexion · " + this.firm.now().name() + "</title>");
	}

}
