package fr.intendance.backup;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class BackupRouteTest {

	@LocalServerPort
	private int port;

	@Test
	void tellsTheAdministratorWhyThereIsNone() {
		var answer = Browser.program(this.port, "administrator").post("/api/backups", "{}");

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("Cette base n’est pas un fichier de cette machine");
	}

	@ParameterizedTest
	@ValueSource(strings = { "manager", "assistant", "integrator" })
	void isNobodyElses(String user) {
		assertThat(Browser.program(this.port, user).post("/api/backups", "{}").statusCode()).isEqualTo(403);
	}

	@Test
	void hasAnAgeAmongTheFigures() {
		assertThat(Browser.program(this.port, "administrator").get("/actuator/prometheus").body())
			.contains("intendance_backup_age_seconds");
	}

}
