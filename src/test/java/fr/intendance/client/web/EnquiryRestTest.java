package fr.intendance.client.web;

import java.net.http.HttpResponse;

import com.jayway.jsonpath.JsonPath;
import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class EnquiryRestTest {

	private static final String ENQUIRY = """
			{"company": "%s", "contactName": "Camille Durand", "email": "camille@atelier.example", "consent": true}""";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Test
	void givesTheSameShapeOfReceiptWhetherItKnowsTheAddressOrNot() {
		HttpResponse<String> first = send(ENQUIRY.formatted("Enquiry A"));
		HttpResponse<String> second = send(ENQUIRY.formatted("Enquiry A"));

		assertThat(first.statusCode()).isEqualTo(202);
		assertThat(second.statusCode()).isEqualTo(202);
		assertThat(receipt(first)).matches("[2-9A-Z]{4}-[2-9A-Z]{4}").isNotEqualTo(receipt(second));
		assertThat(second.body()).hasSameSizeAs(first.body());
	}

	@Test
	void keepsNothingOfAMachineThatFellIntoTheTrap() {
		HttpResponse<String> answer = send(
				ENQUIRY.formatted("Enquiry B").replace("}", ", \"website\": \"http://spam.example\"}"));

		assertThat(answer.statusCode()).isEqualTo(202);
		assertThat(receipt(answer)).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
		assertThat(companies("Enquiry B")).isZero();
	}

	@Test
	void namesTheFieldInProblemDetails() {
		HttpResponse<String> answer = send(ENQUIRY.formatted("Enquiry C").replace("true", "false"));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
		assertThat(JsonPath.<String>read(answer.body(), "$.field")).isEqualTo("consent");
		assertThat(JsonPath.<String>read(answer.body(), "$.detail")).endsWith(".");
		assertThat(companies("Enquiry C")).isZero();
	}

	@Test
	void startsTheJourneyInTheSameStep() {
		send(ENQUIRY.formatted("Enquiry D 🥐"));

		assertThat(this.database.sql("""
				select c.id, c.company from ACT_RU_TASK t join client c on t.TENANT_ID_ = c.id
				where t.TASK_DEF_KEY_ = 'UserTask_HoldFirstCall'""")
			.query((row, number) -> row.getString("company"))
			.list()).containsOnlyOnce("Enquiry D 🥐");
	}

	private HttpResponse<String> send(String json) {
		return Browser.of(this.port).post("/api/enquiries", json);
	}

	private static String receipt(HttpResponse<String> answer) {
		return JsonPath.read(answer.body(), "$.receipt");
	}

	private long companies(String name) {
		return this.database.sql("select id, company from client")
			.query((row, number) -> row.getString("company"))
			.stream()
			.filter(name::equals)
			.count();
	}

}
