package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.util.Map;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.client.FirmNotes;
import fr.intendance.client.Forgetting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class NotePageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Forgetting forgetting;

	@Autowired
	private FirmNotes notes;

	private Browser assistant;

	private Engagement engagement;

	private String path;

	private String token;

	@BeforeEach
	void anAssistantLooksAtAClient() {
		OwnAssistant own = new OwnAssistant(this.application);
		this.engagement = own.client();
		this.assistant = own.signedIn(this.port);
		this.path = "/desk/engagements/" + this.engagement.reference();
		this.token = Browser.csrfOf(this.assistant.get(this.path).body());
	}

	@Test
	void keepsWhatWasNotedWithWhoAndWhen() {
		var answer = note("Préfère être appelée\nle matin <tôt>.");

		String page = this.assistant.get(this.path).body();

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.headers().firstValue("Location")).hasValue(this.path + "#notes");
		assertThat(page).contains("Préfère être appelée\nle matin &lt;tôt&gt;.", "Par assistant-",
				"lundi 23 novembre 2026");
	}

	@Test
	void takesNotesAfterTheEndOfAJourney() {
		this.engagements.close(this.engagement.reference());

		note("A rappelé pour nous remercier.");

		assertThat(this.assistant.get(this.path).body()).contains("A rappelé pour nous remercier.");
	}

	@Test
	void saysWhatIsWrongAndKeepsWhatWasTyped() {
		var nothing = note("  ");
		var endless = note("é".repeat(FirmNotes.LONGEST + 1));

		assertThat(nothing.statusCode()).isEqualTo(400);
		assertThat(nothing.body()).contains("Ce champ est obligatoire", "aria-describedby=\"refusal note-hint\"");
		assertThat(endless.statusCode()).isEqualTo(400);
		assertThat(endless.body()).contains("é".repeat(FirmNotes.LONGEST + 1));
		assertThat(this.notes.of(this.engagement.reference())).isEmpty();
	}

	@Test
	void goesWithTheClient() {
		note("À oublier.");
		this.engagements.close(this.engagement.reference());

		this.forgetting.forget(this.engagement.clientId(), "request");

		assertThat(this.notes.of(this.engagement.reference())).isEmpty();
	}

	@Test
	void takesNoMoreOfWhoIsForgotten() {
		this.engagements.close(this.engagement.reference());
		this.forgetting.forget(this.engagement.clientId(), "request");

		Browser manager = Browser.signedIn(this.port, "manager");
		String page = manager.get(this.path).body();
		var late = manager.form(this.path + "/notes", Map.of("_csrf", Browser.csrfOf(page), "note", "Encore."));
		assertThat(page).doesNotContain("id=\"note\"");
		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(late.body()).contains("Ce client est effacé");
	}

	@Test
	void isUnknownToWhoDoesNotSeeTheClient() {
		Browser other = new OwnAssistant(this.application).signedIn(this.port);
		String theirs = Browser.csrfOf(other.get("/desk").body());

		assertThat(other.form(this.path + "/notes", Map.of("_csrf", theirs, "note", "x")).statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> note(String text) {
		return this.assistant.form(this.path + "/notes", Map.of("_csrf", this.token, "note", text));
	}

}
