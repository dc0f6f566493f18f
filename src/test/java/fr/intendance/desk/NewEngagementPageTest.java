package fr.intendance.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class NewEngagementPageTest {

	private static final String PATH = "/desk/engagements/new";

	@LocalServerPort
	private int port;

	@Autowired
	private Engagements engagements;

	@Test
	void startsAJourneyThatTheAssistantIsAssignedTo() {
		Browser assistant = Browser.signedIn(this.port, "assistant");

		var answer = assistant.form(PATH, fields(assistant, Map.of("message", "Rappeler mardi 🌿")));

		assertThat(answer.statusCode()).isEqualTo(303);
		String page = answer.headers().firstValue("Location").orElseThrow();
		EngagementReference reference = new EngagementReference(page.substring(page.lastIndexOf('/') + 1));
		assertThat(this.engagements.get(reference).responsible()).hasValue("assistant");
		assertThat(assistant.get(page).body()).contains("Épicerie Martin", "Rappeler mardi 🌿");
	}

	@Test
	void saysWhichFieldIsWrongAndKeepsTheOthers() {
		Browser manager = Browser.signedIn(this.port, "manager");

		var answer = manager.form(PATH, fields(manager, Map.of("email", "nowhere")));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("role=\"alert\"", "value=\"Épicerie Martin\"", "value=\"nowhere\"",
				"aria-invalid=\"true\"", "type=\"checkbox\" value=\"true\" required checked");
	}

	@Test
	void opensNothingWithoutConsent() {
		Browser manager = Browser.signedIn(this.port, "manager");
		Map<String, String> fields = fields(manager, Map.of());
		fields.remove("consent");

		var answer = manager.form(PATH, fields);

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Sans votre accord");
	}

	@Test
	void takesNoFormOfAnotherSite() {
		Browser manager = Browser.signedIn(this.port, "manager");
		Map<String, String> fields = fields(manager, Map.of());
		fields.remove("_csrf");

		assertThat(manager.form(PATH, fields).statusCode()).isEqualTo(403);
	}

	private static Map<String, String> fields(Browser browser, Map<String, String> more) {
		Map<String, String> fields = new HashMap<>(Map.of("company", "Épicerie Martin", "contactName", "Zoé Martin",
				"email", "zoe@epicerie.example", "consent", "true"));
		List.of("phone", "message", "source").forEach((empty) -> fields.put(empty, ""));
		fields.putAll(more);
		fields.put("_csrf", Browser.csrfOf(browser.get(PATH).body()));
		return fields;
	}

}
