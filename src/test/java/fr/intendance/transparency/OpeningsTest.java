package fr.intendance.transparency;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import fr.intendance.MovableTime;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Answer;
import fr.intendance.client.Engagement;
import fr.intendance.client.Enquiries;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.FileOpenings;
import fr.intendance.client.FreeText;
import fr.intendance.client.HandedFile;
import fr.intendance.client.LateAnswers;
import fr.intendance.client.TimelineEntry;
import fr.intendance.client.Timeline;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.document.Note;
import fr.intendance.document.NoteView;
import fr.intendance.document.PartyFixture;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever of the firm opens a file of a client is named to that client. */
@ApplicationTest
class OpeningsTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Openings openings;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Documents documents;

	@Autowired
	private LateAnswers answers;

	@Autowired
	private Timeline timeline;

	@Autowired
	private TaskService tasks;

	@Autowired
	private MovableClock clock;

	private Engagement engagement;

	@BeforeEach
	void somebodyWrote() {
		this.engagement = this.enquiries.receive(EnquiryFixture.ofCamille(), Optional.empty());
	}

	@Test
	void namesWhoOpenedWhichDocumentAndWhen() {
		Document document = this.documents.issue(Note.in("U"), PartyFixture.reader(this.engagement.reference().value()),
				NoteView::new);

		open("/api/documents/" + document.number());

		assertThat(of(Locale.FRENCH)).singleElement().satisfies((one) -> {
			assertThat(one).isEqualTo(new Opening(one.at(), "manager", document.label() + " " + document.number(), ""));
			assertThat(one.at()).isBetween(MovableTime.START, this.clock.instant());
		});
	}

	@Test
	void namesTheTaskThatTheyHadInHand() {
		sendLateFile();
		String task = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.engagement.reference().key("A1"))
			.singleResult()
			.getId();

		open("/api/engagements/" + this.engagement.reference() + "/pieces/late-answer-1");
		this.tasks.setAssignee(task, "manager");
		open("/api/engagements/" + this.engagement.reference() + "/pieces/late-answer-1");

		assertThat(of(Locale.FRENCH)).extracting(Opening::task)
			.containsExactlyInAnyOrder("", "Lire la réponse tardive");
		assertThat(of(Locale.ENGLISH)).extracting(Opening::task).containsExactlyInAnyOrder("", "Read the late answer");
		assertThat(of(Locale.FRENCH)).extracting(Opening::file)
			.allMatch((file) -> file.equals("Fichier reçu le 23 novembre 2026"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/documents/X-2026-0001", "/api/engagements/%s/pieces/none",
			"/api/engagements/%s/reversibility-pack" })
	void tellsNothingOfWhatWasNotThere(String path) {
		browser().get(path.formatted(this.engagement.reference()));

		assertThat(of(Locale.FRENCH)).isEmpty();
	}

	@Test
	void tellsNothingOfThoseWhoMayNotOpenIt() {
		sendLateFile();

		int status = Browser.program(this.port, "assistant")
			.get("/api/engagements/" + this.engagement.reference() + "/pieces/late-answer-1")
			.statusCode();

		assertThat(status).isEqualTo(404);
		assertThat(of(Locale.FRENCH)).isEmpty();
	}

	@Test
	void tellsThoseOfSomeDaysInParis() {
		sendLateFile();
		open("/api/engagements/" + this.engagement.reference() + "/pieces/late-answer-1");
		LocalDate today = LocalDate.of(2026, 11, 23);

		assertThat(between(today, today)).hasSize(1);
		assertThat(between(today.minusDays(9), today.minusDays(1))).isEmpty();
		assertThat(between(today.plusDays(1), today.plusDays(9))).isEmpty();
	}

	@Test
	void leavesThemOutOfTheTimeline() {
		sendLateFile();

		open("/api/engagements/" + this.engagement.reference() + "/pieces/late-answer-1");

		assertThat(this.timeline.of(this.engagement.reference())).extracting(TimelineEntry::event)
			.doesNotContain(FileOpenings.EVENT);
	}

	private void sendLateFile() {
		this.answers.keep(this.engagement.reference(), "pieces", new FreeText("Kbis"),
				Optional.of(HandedFile.of("%PDF-1.7 kbis".getBytes())),
				new Answer(Answer.How.LINK, this.engagement.contactId(), this.clock.instant()));
	}

	private void open(String path) {
		assertThat(browser().get(path).statusCode()).isEqualTo(200);
	}

	private Browser browser() {
		return Browser.program(this.port, "manager");
	}

	private List<Opening> of(Locale language) {
		return this.openings.of(this.engagement.reference(), language);
	}

	private List<Opening> between(LocalDate first, LocalDate last) {
		return this.openings.between(this.engagement.reference(), first, last, Locale.FRENCH);
	}

}
