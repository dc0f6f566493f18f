package fr.intendance.desk;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.MovableTime;
import fr.intendance.client.Answer;
import fr.intendance.client.ClientJourney;
import fr.intendance.client.Engagement;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Enquiries;
import fr.intendance.engine.Tenants;
import fr.intendance.firstcontact.FirstContacts;
import fr.intendance.mail.Dispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class EngagementPageTest {

	private static final Pattern SLOT = Pattern.compile("<option value=\"(20[^\"]+Z)\"");

	@LocalServerPort
	private int port;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private ClientJourney journey;

	@Autowired
	private Tenants tenants;

	@Autowired
	private FirstContacts contacts;

	@Autowired
	private Dispatcher dispatcher;

	private Engagement engagement;

	private String path;

	@BeforeEach
	void aClientWrote() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
		this.journey.enquiryReceived(this.engagement);
		this.path = "/desk/engagements/" + this.engagement.reference();
	}

	@Test
	void saysWhereTheClientStandsAndWhatHappened() {
		String page = Browser.signedIn(this.port, "manager").get(this.path).body();

		assertThat(page).contains("Nous attendons le client depuis le 23 novembre 2026",
				"choisir l’heure du premier appel", "une relance partira le", "Camille Durand", "@atelier.example",
				"Mes factures me débordent.", "Demande reçue", "par le client",
				"Remerciements envoyés, avec un choix de rendez-vous", "Rendez-vous pour le premier appel");
	}

	@Test
	void answersTheSameToAnUnknownAndToAForeignReference() {
		Browser assistant = Browser.signedIn(this.port, "assistant");

		var foreign = assistant.get(this.path);
		var unknown = assistant.get("/desk/engagements/E-1999-0001");
		var nonsense = assistant.get("/desk/engagements/nonsense");

		assertThat(foreign.statusCode()).isEqualTo(404);
		assertThat(foreign.body()).isEqualTo(unknown.body()).isEqualTo(nonsense.body());
	}

	@Test
	void refusesAnAnswerForAClientOfSomebodyElse() {
		Browser assistant = Browser.signedIn(this.port, "assistant");
		String token = Browser.csrfOf(assistant.get("/desk").body());

		var answer = assistant.form(this.path + "/answers/booking", Map.of("_csrf", token, "channel", "PHONE"));

		assertThat(answer.statusCode()).isEqualTo(404);
	}

	@Test
	void writesDownTheAppointmentThatTheClientChoseByPhone() {
		this.tenants.assign("assistant", this.engagement.clientId());
		Browser assistant = Browser.signedIn(this.port, "assistant");
		String page = assistant.get(this.path).body();
		String slot = SLOT.matcher(page).results().map((MatchResult one) -> one.group(1)).findFirst().orElseThrow();

		var answer = assistant.form(this.path + "/answers/booking",
				Map.of("_csrf", Browser.csrfOf(page), "slot", slot, "channel", "PHONE"));

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(this.contacts.appointment(this.engagement.reference())).map(Object::toString).hasValue(slot);
		assertThat(assistant.get(this.path).body())
			.contains("Rendez-vous réservé", "par le client, consigné par assistant", "reçu")
			.doesNotContain("Consigner une réponse");
	}

	@Test
	void letsTheManagerDownloadTheAppointment() {
		Browser manager = Browser.signedIn(this.port, "manager");
		this.contacts.book(this.engagement.reference(), this.contacts.freeSlots(this.engagement.reference()).get(0),
				new Answer(Answer.How.LINK, this.engagement.contactId(), MovableTime.START));
		this.dispatcher.dispatch();
		String mail = Pattern.compile("href=\"(/desk/mailbox/\\d+)\"><bdi>Votre rendez-vous")
			.matcher(manager.get(this.path).body())
			.results()
			.map((one) -> one.group(1))
			.findFirst()
			.orElseThrow();

		var invitation = manager.get(mail + "/attachments/1");

		assertThat(manager.get(mail).body()).contains(".ics", mail + "/attachments/1");
		assertThat(invitation.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
		assertThat(invitation.body()).startsWith("BEGIN:VCALENDAR");
	}

	@Test
	void saysWhatIsMissingAndKeepsWhatWasTyped() {
		Browser manager = Browser.signedIn(this.port, "manager");
		String token = Browser.csrfOf(manager.get(this.path).body());

		var answer = manager.form(this.path + "/answers/booking", Map.of("_csrf", token, "channel", "PAPER"));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("role=\"alert\"", "Ce champ est obligatoire.",
				"<option value=\"PAPER\" selected>", "<details class=\"card\" open>", "aria-describedby=\"refusal\"");
	}

	@Test
	void recordsNothingWithAFieldThatNobodyAskedFor() {
		Browser manager = Browser.signedIn(this.port, "manager");
		String page = manager.get(this.path).body();
		String slot = SLOT.matcher(page).results().map((MatchResult one) -> one.group(1)).findFirst().orElseThrow();

		var answer = manager.form(this.path + "/answers/booking",
				Map.of("_csrf", Browser.csrfOf(page), "slot", slot, "channel", "PHONE", "surprise", "1"));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(this.contacts.appointment(this.engagement.reference())).isEmpty();
	}

	@Test
	void saysCalmlyThatAnAnswerIsNotAwaited() {
		Browser manager = Browser.signedIn(this.port, "manager");
		String token = Browser.csrfOf(manager.get(this.path).body());

		var answer = manager.form(this.path + "/answers/quote", Map.of("_csrf", token, "channel", "PHONE"));

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("Cette réponse n’est plus attendue");
	}

}
