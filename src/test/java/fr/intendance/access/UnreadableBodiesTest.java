package fr.intendance.access;

import java.util.ArrayList;
import java.util.List;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What a program sends by mistake is its mistake, not ours. */
@ApplicationTest
class UnreadableBodiesTest {

	private static final List<String> ROUTES = List.of("/engine-rest/process-definition/key/client-journey/start",
			"/engine-rest/message", "/engine-rest/task", "/engine-rest/process-instance", "/engine-rest/filter/create",
			"/engine-rest/task/none/complete", "/engine-rest/task/none/claim", "/engine-rest/task/none/submit-form",
			"/engine-rest/variable-instance", "/engine-rest/history/task");

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "{", "[]", "\"x\"", "7", "{\"variables\":7}", "{\"variables\":{\"company\":7}}",
			"{\"variables\":{\"consent\":{\"value\":\"maybe\",\"type\":\"Boolean\"}}}",
			"{\"variables\":{\"company\":{\"value\":{\"a\":1},\"type\":\"String\"}}}",
			"{\"variables\":{\"company\":{\"value\":\"x\",\"type\":\"NoSuchType\"}}}",
			"{\"variables\":{\"company\":{\"value\":\"rO0ABQ==\",\"type\":\"Object\",\"valueInfo\":{\"serializationDataFormat\":\"application/x-java-serialized-object\",\"objectTypeName\":\"x\"}}}}",
			"{\"variables\":{\"company\":{\"value\":\"\\ud800\",\"type\":\"String\"}}}", "{\"taskId\":\"\\u0000\"}",
			"{\"processVariables\":[{\"name\":\"x\",\"operator\":\"nope\",\"value\":1}]}",
			"{\"sorting\":[{\"sortBy\":\"nope\",\"sortOrder\":\"asc\"}]}", "{\"dueBefore\":\"yesterday\"}" })
	void answersWithTheCallersMistake(String body) {
		Browser manager = Browser.program(this.port, "manager");
		List<String> failures = new ArrayList<>();

		for (String route : ROUTES) {
			var answer = manager.post(route, body);
			if (answer.statusCode() >= 500) {
				failures.add(route + ": " + answer.body());
			}
		}

		assertThat(failures).isEmpty();
	}

	@Test
	void answersOneWhoSendsNoJsonAtAll() {
		Browser manager = Browser.program(this.port, "manager");

		int status = manager.send("POST", ROUTES.get(0), "text/plain", "company=x").statusCode();

		assertThat(status).isEqualTo(415);
	}

}
