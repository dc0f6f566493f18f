package fr.intendance.access;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import fr.intendance.engine.Actor;
import fr.intendance.engine.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RouteTableTest {

	private final RouteTable table = new RouteTable();

	RouteTableTest() throws IOException {
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			POST, /engine-rest/process-definition/key/client-journey/start
			POST, /engine-rest/message
			POST, /engine-rest/message/
			POST, /api/enquiries
			GET,  /portal/secret/quote""")
	void letsAProgramDoWhatItIsFor(String method, String path) {
		assertThat(open(method, path, Role.INTEGRATOR)).isTrue();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			GET,  /engine-rest/task
			GET,  /engine-rest/process-instance
			POST, /engine-rest/process-definition/key/quote/start
			POST, /camunda/api/engine/engine/default/message
			GET,  /api/engagements
			GET,  /desk
			GET,  /camunda/app/tasklist/default/""")
	void letsAProgramDoNothingElse(String method, String path) {
		assertThat(open(method, path, Role.INTEGRATOR)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/task/x/../../user", "/engine-rest%2Ftask", "/ENGINE-REST/task",
			"//engine-rest/task", "/engine-rest/task;x=y/../user", "/nowhere", "/engine-rest/engine/default/task" })
	void knowsNoOtherSpelling(String path) {
		assertThat(open("POST", path, Role.INTEGRATOR)).isFalse();
		assertThat(open("POST", path, Role.ASSISTANT)).isFalse();
	}

	@Test
	void takesAPathWithASlashAtTheEndForTheSame() {
		assertThat(open("POST", "/engine-rest/deployment/create/", Role.ADMINISTRATOR)).isFalse();
		assertThat(open("GET", "/engine-rest/user/", Role.OFFICE_MANAGER)).isFalse();
		assertThat(open("GET", "/engine-rest/user/", Role.ADMINISTRATOR)).isTrue();
	}

	@Test
	void opensTheFiguresToTheScraperOnly() {
		Route figures = this.table.find("GET", "/actuator/prometheus").orElseThrow();

		assertThat(figures.audience().has(new Visitor(Optional.empty(), true))).isTrue();
		assertThat(figures.audience().has(new Visitor(Optional.empty(), false))).isFalse();
		assertThat(this.table.find("GET", "/actuator/health")
			.orElseThrow()
			.audience()
			.has(new Visitor(Optional.empty(), true))).isFalse();
	}

	@Test
	void refusesALineThatItDoesNotUnderstand() {
		assertThatIllegalArgumentException().isThrownBy(() -> Route.parse("GET /x everybody").toList());
		assertThatIllegalArgumentException().isThrownBy(() -> Route.parse("GET /x").toList());
	}

	private boolean open(String method, String path, Role role) {
		Visitor visitor = new Visitor(Optional.of(new Actor("somebody", Set.of(role), Set.of())), false);
		return this.table.find(method, path).filter(route -> route.audience().has(visitor)).isPresent();
	}

}
