package fr.intendance.desk;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Enquiries;
import fr.intendance.needsreview.AnswersFixture;
import fr.intendance.needsreview.Questionnaires;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class QuestionnaireByPhonePageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Questionnaires questionnaires;

	private EngagementReference reference;

	private String path;

	private Browser manager;

	@BeforeEach
	void theClientWasSentTheQuestionnaire() {
		this.reference = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty()).reference();
		this.questionnaires.send(this.reference);
		this.path = "/desk/engagements/" + this.reference + "/questionnaire";
		this.manager = Browser.signedIn(this.port, "manager");
	}

	@Test
	void isOfferedOnThePageOfTheEngagement() {
		String page = this.manager.get("/desk/engagements/" + this.reference).body();

		assertThat(page).contains(this.path, "Remplir le questionnaire avec le client");
	}

	@Test
	void keepsWhatWasSaidSoFar() {
		var answer = send("save=true&headcount=7");

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(this.questionnaires.answers(this.reference).number("headcount")).hasValue(7);
		assertThat(this.questionnaires.isSubmitted(this.reference)).isFalse();
		assertThat(this.manager.get(this.path).body()).contains("name=\"headcount\" value=\"7\"");
	}

	@Test
	void completesItAndStopsTheReminders() {
		var answer = send("send=true&channel=PHONE" + workedExample());

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
		assertThat(this.questionnaires.isSubmitted(this.reference)).isTrue();
		assertThat(this.manager.get(this.path).body()).contains("Ce questionnaire est complet");
		assertThat(this.manager.get("/desk/engagements/" + this.reference).body()).contains("Questionnaire rempli",
				"par manager");
	}

	@Test
	void saysWhatIsMissingAndLosesNothing() {
		var answer = send("send=true&channel=PHONE&headcount=7");

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("role=\"alert\"", "name=\"headcount\" value=\"7\"");
		assertThat(this.questionnaires.isSubmitted(this.reference)).isFalse();
	}

	@Test
	void isUnknownToWhoMayNotSeeTheClient() {
		Browser assistant = Browser.signedIn(this.port, "assistant");

		assertThat(assistant.get(this.path).statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> send(String fields) {
		String token = Browser.csrfOf(this.manager.get(this.path).body());
		return this.manager.send("POST", this.path, "application/x-www-form-urlencoded",
				"_csrf=" + token + "&" + fields);
	}

	private static String workedExample() {
		StringBuilder fields = new StringBuilder();
		for (Map.Entry<String, ?> answer : AnswersFixture.workedExample().entrySet()) {
			Collection<?> values = (answer.getValue() instanceof Collection<?> several) ? several
					: List.of(answer.getValue());
			values.forEach((value) -> fields.append('&')
				.append(answer.getKey())
				.append('=')
				.append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)));
		}
		return fields.toString();
	}

}
