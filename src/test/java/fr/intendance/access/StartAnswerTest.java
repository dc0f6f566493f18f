package fr.intendance.access;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the answer to a start tells of whether somebody is a client. */
@ApplicationTest
class StartAnswerTest {

	private static final AtomicInteger NEXT = new AtomicInteger();

	@LocalServerPort
	private int port;

	@Autowired
	private ObjectMapper json;

	@ParameterizedTest
	@ValueSource(strings = { "integrator", "assistant" })
	void isTheSameForAClientOfOthersAsForNobody(String user) throws Exception {
		String client = "start-%d@client.example".formatted(NEXT.incrementAndGet());
		start("manager", client);

		JsonNode known = start(user, client);
		JsonNode unknown = start(user, "start-%d@nobody.example".formatted(NEXT.incrementAndGet()));

		assertThat(shape(known)).isEqualTo(shape(unknown));
		assertThat(known.get("ended").asBoolean()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = "assistant")
	void leavesAnAssistantWithAnEngagementOfTheirOwn(String user) throws Exception {
		String client = "start-%d@client.example".formatted(NEXT.incrementAndGet());
		start("manager", client);

		String reference = start(user, client).get("businessKey").asText();

		assertThat(Browser.program(this.port, user).get("/api/engagements/" + reference).statusCode()).isEqualTo(200);
	}

	/** Without what has to differ: ids, and the reference, which the tenant repeats. */
	private static JsonNode shape(JsonNode started) {
		ObjectNode shape = started.deepCopy();
		assertThat(shape.get("tenantId").asText().substring(1))
			.isEqualTo(shape.get("businessKey").asText().substring(1));
		return shape.without(Set.of("id", "businessKey", "tenantId", "links"));
	}

	private JsonNode start(String user, String email) throws Exception {
		String fields = """
				{"variables": {"company": {"value": "Start"}, "contactName": {"value": "Start"},
				"email": {"value": "%s"}, "consent": {"value": true, "type": "Boolean"}}}""".formatted(email);
		var answer = Browser.program(this.port, user)
			.post("/engine-rest/process-definition/key/client-journey/start", fields);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return this.json.readTree(answer.body());
	}

}
