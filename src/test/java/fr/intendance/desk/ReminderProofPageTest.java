package fr.intendance.desk;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.Jobs;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.Enquiry;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.document.Document;
import fr.intendance.document.FrenchLeftovers;
import fr.intendance.document.Documents;
import fr.intendance.document.Pages;
import fr.intendance.engine.Processes;
import fr.intendance.mail.Dispatcher;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Reminders;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The proof of what a client was reminded of, as a page and as a document. */
@ApplicationTest
class ReminderProofPageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Processes processes;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Dispatcher dispatcher;

	@Autowired
	private Reminders reminders;

	@Autowired
	private Documents documents;

	@Autowired
	private Timeline timeline;

	@Autowired
	private Engagements engagements;

	@Autowired
	private MovableClock clock;

	private Browser manager;

	private EngagementReference reference;

	@BeforeEach
	void aClientMayBookACall() {
		begin(EnquiryFixture.ofCamille());
	}

	private void begin(Enquiry enquiry) {
		Engagement engagement = this.enquiries.receive(enquiry, Optional.empty());
		this.reference = engagement.reference();
		this.processes.start("client-journey", this.reference.value(), engagement.clientId());
		Jobs.run(this.engine, this.reference.value());
		this.dispatcher.dispatch();
		this.manager = Browser.signedIn(this.port, "manager");
	}

	@Test
	void tellsWhatWasSentToWhomAndWhyItStopped() {
		remind();
		this.reminders.answered(this.reference + ".booking");

		String page = page();

		assertThat(page).contains("Choix du premier rendez-vous", "Relance 1", address(),
				"Réponse reçue, les relances se sont arrêtées", "sans serveur de messagerie");
	}

	@Test
	void tellsWhatIsStillAwaitedAndWhatWasDecided() {
		send("/desk/engagements/" + this.reference + "/answers/hold-booking",
				Map.of("until", "2026-12-01", "reason", "En congés."));

		String page = page();

		assertThat(page).contains("Réponse toujours attendue", "prochaine échéance le",
				"Relances mises en pause jusqu’au 1er décembre 2026", "En congés.", "par manager");
	}

	@Test
	void issuesItAsANumberedDocument() {
		remind();

		HttpResponse<String> answer = send(path(), Map.of());

		Document proof = proofs().get(0);
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(proof.number()).startsWith("RR-2026-");
		assertThat(Pages.text(this.documents.content(proof))).contains("Relance 1", this.reference.value(), address());
		assertThat(page()).contains("/api/documents/" + proof.number());
		assertThat(this.timeline.of(this.reference)).extracting(TimelineEntry::event).contains("reminders.proven");
	}

	@Test
	void issuesItInTheLanguageOfWhoWasReminded() {
		begin(EnquiryFixture.inEnglish());
		remind();

		send(path(), Map.of());

		Document proof = proofs().get(0);
		assertThat(proof.language()).isEqualTo(Locale.ENGLISH);
		assertThat(Pages.text(this.documents.content(proof))).contains("Reminder 1", this.reference.value());
		assertThat(FrenchLeftovers.in(this.documents.content(proof), "12 rue des Tanneurs", "entrepreneur individuel",
				"Camille Moreau"))
			.isEmpty();
	}

	@Test
	void keepsHowAnEarlierWaitForTheSameAnswerWent() {
		String key = this.reference + ".pieces";
		this.reminders.await(key, Ladder.PIECES, "pieces", Optional.empty());
		this.reminders.answered(key);
		this.reminders.await(key, Ladder.PIECES, "pieces", Optional.empty());

		String page = page();

		assertThat(page.split("Pièces à transmettre", -1)).hasSize(3);
		assertThat(page).contains("Réponse reçue, les relances se sont arrêtées", "Réponse toujours attendue");
	}

	@Test
	void namesTheMonthOfAReport() {
		this.reminders.await(this.reference + ".2026-10.report", Ladder.REPORT, "report/2026-10", Optional.empty());

		assertThat(page()).contains("Avis sur le compte rendu, octobre 2026");
	}

	@Test
	void showsNobodyElsesReminders() {
		Browser assistant = Browser.signedIn(this.port, "assistant");

		assertThat(assistant.get(path()).statusCode()).isEqualTo(404);
		String token = Browser.csrfOf(assistant.get("/desk").body());
		assertThat(assistant.form(path(), Map.of("_csrf", token)).statusCode()).isEqualTo(404);
		assertThat(proofs()).isEmpty();
	}

	private void remind() {
		this.clock.moveTo(Jobs.nextTimer(this.engine, this.reference.value()).toInstant());
		Jobs.run(this.engine, this.reference.value());
		this.dispatcher.dispatch();
	}

	private HttpResponse<String> send(String path, Map<String, String> fields) {
		Map<String, String> form = new HashMap<>(fields);
		form.put("_csrf", Browser.csrfOf(page()));
		return this.manager.form(path, form);
	}

	private String address() {
		return this.engagements.contact(this.engagements.get(this.reference)).email().value();
	}

	private List<Document> proofs() {
		return this.documents.of(this.reference.value())
			.stream()
			.filter((one) -> one.kind().equals("reminder-proof"))
			.toList();
	}

	private String path() {
		return "/desk/engagements/" + this.reference + "/reminders";
	}

	private String page() {
		return this.manager.get(path()).body();
	}

}
