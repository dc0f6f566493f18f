package fr.intendance.journey;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import fr.intendance.ApplicationTest;
import fr.intendance.leak.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What cannot be taken is answered with the field and a sentence, and leaves nothing
 * behind: no row, no line of the log.
 */
@ApplicationTest
class BadInputTest {

	private static final String START = "/engine-rest/process-definition/key/client-journey/start";

	private static final AtomicInteger ADDRESS = new AtomicInteger();

	@Autowired
	private WebApplicationContext application;

	@Autowired
	private JdbcTemplate database;

	@LocalServerPort
	private int port;

	private Tables tables;

	private Map<String, Long> rows;

	private LogCapture log;

	@BeforeEach
	void lookAtTheTables() {
		this.tables = new Tables(this.database);
		this.rows = this.tables.rows();
		this.log = new LogCapture();
	}

	@AfterEach
	void stopListening() {
		this.log.close();
	}

	static Stream<Arguments> badFields() {
		return Stream.of(Arguments.of("company", null), Arguments.of("company", "  "), Arguments.of("company", 42),
				Arguments.of("company", "x".repeat(1 << 20)), Arguments.of("company", "a\u0000b"),
				Arguments.of("company", "a\u202eb\u0007"), Arguments.of("contactName", "\ud83d seul"),
				Arguments.of("contactName", true), Arguments.of("email", "nobody"),
				Arguments.of("email", "a@b.example\nBcc: c@d.example"), Arguments.of("phone", "call me"),
				Arguments.of("message", "x".repeat(1 << 20)), Arguments.of("message", "seul \udc00"),
				Arguments.of("consent", null), Arguments.of("consent", false), Arguments.of("consent", "true"),
				Arguments.of("locale", "../../etc"), Arguments.of("unexpected", "x"));
	}

	@ParameterizedTest
	@MethodSource("badFields")
	void refusesAStartWithTheFieldAndASentence(String field, Object value) {
		Map<String, Object> variables = new HashMap<>();
		fields(field, value).forEach((name, one) -> variables.put(name, Map.of("value", one)));

		HttpResponse<byte[]> answer = start(Program.json(Map.of("variables", variables)));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertTold(Program.json(answer.body()), field);
	}

	@ParameterizedTest
	@MethodSource("badFields")
	void refusesAnEnquiryWithTheFieldAndASentence(String field, Object value) throws Exception {
		MockHttpServletResponse answer = enquire(Program.json(fields(field, value)));

		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(answer.getContentType()).startsWith("application/problem+json");
		assertTold(Program.json(answer.getContentAsByteArray()), field);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "{", "[]", "\"company\"", "{\"variables\": 7}", "{\"variables\": {\"company\": \"bare\"}}" })
	void refusesWhatIsNoStartAtAll(String body) {
		HttpResponse<byte[]> answer = start(body);

		assertThat(answer.statusCode()).isBetween(400, 499);
		assertNothingLeft();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "\"company\"", "{\"company\": {}}" })
	void refusesWhatIsNoEnquiryAtAll(String body) throws Exception {
		MockHttpServletResponse answer = enquire(body);

		assertThat(answer.getStatus()).isBetween(400, 499);
		assertNothingLeft();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "e-2026-1", "E-", "E-2026 0001", "E-2026.quote", "X-1", "E-ÉTÉ", "E-%", "client@mail.example" })
	void refusesAReferenceOfAnotherForm(String key) {
		HttpResponse<byte[]> answer = start(Program.json(Map.of("businessKey", key, "variables", variables())));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertTold(Program.json(answer.body()), "businessKey");
	}

	@Test
	void startsNothingASecondTime() {
		String body = Program.json(Map.of("businessKey", "E-TWICE-1", "variables", variables()));
		assertThat(start(body).statusCode()).isEqualTo(200);
		this.rows = this.tables.rows();

		HttpResponse<byte[]> answer = start(body);

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(Program.json(answer.body()).get("message").asText()).contains("E-TWICE-1");
		assertThat(this.tables.rows()).isEqualTo(this.rows);
	}

	private void assertTold(JsonNode body, String field) {
		assertThat(body.get("field").asText()).isEqualTo(field);
		assertThat(body.path("detail").asText(body.path("message").asText())).endsWith(".").hasSizeGreaterThan(15);
		assertThat(body.toString()).hasSizeLessThan(1000);
		assertNothingLeft();
	}

	private void assertNothingLeft() {
		assertThat(this.tables.rows()).isEqualTo(this.rows);
		assertThat(this.log.text()).isEmpty();
	}

	private HttpResponse<byte[]> start(String body) {
		return new Program(this.port, "integrator").send("POST", START, body);
	}

	/** Each from an address of its own, since one address may not send many. */
	private MockHttpServletResponse enquire(String body) throws Exception {
		MockMvc http = MockMvcBuilders.webAppContextSetup(this.application)
			.apply(SecurityMockMvcConfigurers.springSecurity())
			.build();
		String address = "192.0.2." + ADDRESS.incrementAndGet();
		return http
			.perform(MockMvcRequestBuilders.post("/api/enquiries")
				.contentType(MediaType.APPLICATION_JSON)
				.content(body)
				.remoteAddress(address))
			.andReturn()
			.getResponse();
	}

	private static Map<String, Object> variables() {
		Map<String, Object> variables = new HashMap<>();
		fields("source", "test").forEach((name, value) -> variables.put(name, Map.of("value", value)));
		return variables;
	}

	private static Map<String, Object> fields(String changed, Object value) {
		Map<String, Object> fields = new HashMap<>(Map.of("company", "Zéphyrine", "contactName", "Aïcha", "email",
				"aicha@zephyrine.example", "consent", true));
		if (value != null) {
			fields.put(changed, value);
		}
		else {
			fields.remove(changed);
		}
		return fields;
	}

}
