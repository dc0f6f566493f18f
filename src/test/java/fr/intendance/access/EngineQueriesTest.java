package fr.intendance.access;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Queries that the engine itself answers badly. */
@ApplicationTest
class EngineQueriesTest {

	private static final String WEB = "/camunda/api/engine/engine/default";

	@LocalServerPort
	private int port;

	@Autowired
	private IdentityService identity;

	@ParameterizedTest
	@ValueSource(strings = { "{\"tenantIdIn\":[\"x\",null]}", "{\"tenantIdIn\":[null]}",
			"{\"orQueries\":[{\"tenantIdIn\":[\"x\",null]}]}" })
	void areRefusedWithoutAValue(String query) {
		Browser session = session();

		for (var answer : new java.net.http.HttpResponse<?>[] {
				Browser.program(this.port, "assistant").post("/engine-rest/task", query),
				session.post(WEB + "/task/count", query) }) {
			assertThat(answer.statusCode()).as("%s", answer.body()).isEqualTo(400);
			assertThat(answer.body().toString()).contains("valeur vide");
		}
	}

	@Test
	void areRefusedWithAValueOfAnotherType() {
		assertThat(Browser.program(this.port, "assistant").get("/engine-rest/task?orQueries=x").statusCode())
			.isEqualTo(400);
		assertThat(session().get(WEB + "/history/task?orQueries=x").statusCode()).isEqualTo(400);
	}

	@Test
	void tellAnAssistantNothingOfAccounts() {
		String fresh = "{\"profile\":{\"id\":\"of-the-log\",\"firstName\":\"a\",\"lastName\":\"b\"},"
				+ "\"credentials\":{\"password\":\"une phrase assez longue\"}}";
		Browser.program(this.port, "administrator").post("/engine-rest/user/create", fresh);

		String log = Browser.program(this.port, "assistant").get("/engine-rest/history/user-operation").body();
		String asked = Browser.program(this.port, "assistant")
			.get("/engine-rest/history/user-operation?entityType=User")
			.body();
		String manager = Browser.program(this.port, "manager")
			.get("/engine-rest/history/user-operation?entityType=User")
			.body();
		this.identity.deleteUser("of-the-log");

		assertThat(log).startsWith("[").doesNotContain("\"User\"", "\"Group\"", "\"Admin\"");
		assertThat(asked).isEqualTo("[]");
		assertThat(manager).contains("of-the-log");
	}

	private Browser session() {
		Browser session = Browser.signedIn(this.port, "assistant");
		session.get("/camunda/app/welcome/default/");
		return session;
	}

}
