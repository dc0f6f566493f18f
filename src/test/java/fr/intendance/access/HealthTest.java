package fr.intendance.access;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class HealthTest {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health/liveness", "/actuator/health/readiness" })
	void answersAnybodyWithoutDetail(String path) {
		assertThat(Browser.of(this.port).get(path).body()).isEqualTo("{\"status\":\"UP\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/health", "/actuator/health/db", "/actuator/prometheus" })
	void tellsTheRestToTheAdministratorOnly(String path) {
		assertThat(Browser.of(this.port).get(path).statusCode()).isEqualTo(401);
		assertThat(Browser.program(this.port, "manager").get(path).statusCode()).isEqualTo(403);
		assertThat(Browser.program(this.port, "administrator").get(path).statusCode()).isIn(200, 404);
	}

	@Test
	void givesFiguresToTheAdministrator() {
		assertThat(Browser.program(this.port, "administrator").get("/actuator/prometheus").body())
			.contains("jvm_memory_used_bytes");
	}

}
