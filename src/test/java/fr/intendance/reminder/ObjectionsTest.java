package fr.intendance.reminder;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.ApplicationTest;
import fr.intendance.Fork;
import fr.intendance.Browser;
import fr.intendance.Jobs;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.MovableClock;
import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.client.Enquiries;
import fr.intendance.client.Enquiry;
import fr.intendance.client.EnquiryFixture;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.engine.Processes;
import fr.intendance.mail.Dispatcher;
import fr.intendance.mail.MailState;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Who objects is not reminded of what they have not ordered, for ever. */
@ApplicationTest
class ObjectionsTest {

	private static final Map<String, String> BY_THEIR_MAIL_PROGRAM = Map.of("List-Unsubscribe", "One-Click");

	@LocalServerPort
	private int port;

	@Autowired
	private Objections objections;

	@Autowired
	private Reminders reminders;

	@Autowired
	private Enquiries enquiries;

	@Autowired
	private Engagements engagements;

	@Autowired
	private Timeline timeline;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Dispatcher dispatcher;

	@Autowired
	private Processes processes;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private Enquiry enquiry;

	private Engagement engagement;

	@BeforeEach
	void somebodyAsked() {
		this.enquiry = EnquiryFixture.ofCamille();
		this.engagement = this.enquiries.receive(this.enquiry, Optional.empty());
	}

	@Test
	void isOneClickInTheMailProgram() throws Exception {
		await(Ladder.QUOTE);
		fire("quote");
		MimeMessage mail = delivered();
		String link = mail.getHeader("List-Unsubscribe", null).replaceAll("^<https?://[^/]+|>$", "");

		HttpResponse<String> looked = Browser.of(this.port).get(link);
		boolean afterLooking = stands();
		HttpResponse<String> clicked = Browser.of(this.port).form(link, BY_THEIR_MAIL_PROGRAM);

		assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
		assertThat(looked.body()).contains("Ne plus me relancer");
		assertThat(afterLooking).isFalse();
		assertThat(clicked.statusCode()).isEqualTo(200);
		assertThat(stands()).isTrue();
		assertThat(looked.body() + clicked.body()).doesNotContain("Durand", this.engagement.reference().value());
	}

	@ParameterizedTest
	@EnumSource(Ladder.class)
	void isOfferedBeforeThereIsAContract(Ladder ladder) throws Exception {
		await(ladder);
		fire(ladder.code());

		MimeMessage mail = delivered();

		boolean offered = mail.getHeader("List-Unsubscribe") != null;
		assertThat(offered).isEqualTo(ladder.compareTo(Ladder.SIGNATURE) < 0);
	}

	@Test
	void silencesWhatIsNotOrderedYetAndNothingElse() {
		await(Ladder.QUOTE);
		await(Ladder.PIECES);

		this.objections.object(this.engagement.reference());
		fire("pieces");
		runOut("quote");

		assertThat(this.outbox.under(this.engagement.reference().value())).singleElement()
			.satisfies((mail) -> assertThat(mail.subject()).startsWith("Les pièces"));
		assertThat(this.timeline.of(this.engagement.reference())).extracting(TimelineEntry::event)
			.contains("reminder.objected", "reminder.exhausted");
	}

	@Test
	void isNoReminderThatTheDeskWouldAnnounce() {
		await(Ladder.QUOTE);
		Browser manager = Browser.signedIn(this.port, "manager");
		String page = "/desk/engagements/" + this.engagement.reference();
		String before = manager.get(page).body();

		this.objections.object(this.engagement.reference());

		assertThat(before).contains(", relance le ");
		assertThat(manager.get(page).body()).contains("attendu depuis").doesNotContain(", relance le ");
	}

	@Test
	void takesBackWhatWasWrittenAndHasNotLeft() {
		await(Ladder.QUOTE);
		fire("quote");

		this.objections.object(this.engagement.reference());
		this.dispatcher.dispatch();

		assertThat(this.outbox.under(this.engagement.reference().value())).extracting(OutgoingMail::state)
			.containsExactly(MailState.STOPPED);
	}

	@Test
	void holdsForWhatTheyAskLater() {
		this.objections.object(this.engagement.reference());
		this.objections.object(this.engagement.reference());
		this.engagement = this.enquiries
			.receive(
					new Enquiry("Autre atelier", Optional.empty(), this.enquiry.contactName(), this.enquiry.email(),
							this.enquiry.phone(), this.enquiry.message(), this.enquiry.source(), "fr"),
					Optional.empty());
		await(Ladder.BOOKING);

		runOut("booking");

		assertThat(this.outbox.under(this.engagement.reference().value())).isEmpty();
	}

	@Test
	void outlivesTheErasureOfAllElseAndNamesNobody() {
		this.objections.object(this.engagement.reference());
		this.engagements.finishStage(this.engagement.reference(), Engagements.JUNK);

		this.engagements.close(this.engagement.reference());

		assertThat(this.objections.stands(this.enquiry.email())).isTrue();
		List<String> kept = this.database.sql("select address from objection").query(String.class).list();
		assertThat(kept).allMatch((one) -> one.matches("[0-9a-f]{64}"));
	}

	@Test
	void isNotedAtTheDesk() {
		Browser manager = Browser.signedIn(this.port, "manager");
		String page = "/desk/engagements/" + this.engagement.reference();
		String token = Browser.csrfOf(manager.get(page).body());

		HttpResponse<String> unsure = manager.form(page + "/answers/objection", Map.of("_csrf", token));
		HttpResponse<String> sure = manager.form(page + "/answers/objection",
				Map.of("_csrf", token, "objection", "FOR_EVER"));

		assertThat(unsure.statusCode()).isEqualTo(400);
		assertThat(sure.statusCode()).isEqualTo(303);
		assertThat(stands()).isTrue();
		assertThat(manager.get(page).body()).contains("Le client ne veut plus de relances")
			.doesNotContain("answers/objection");
	}

	private void await(Ladder ladder) {
		String key = this.engagement.reference().key(ladder.code());
		this.reminders.await(key, ladder, ladder.code(), Optional.empty());
		this.processes.start("await-client", key, this.engagement.clientId());
	}

	private void fire(String answer) {
		String key = this.engagement.reference().key(answer);
		this.clock.moveTo(Jobs.nextTimer(this.engine, key).toInstant());
		Jobs.run(this.engine, key);
	}

	private void runOut(String answer) {
		while (!Jobs.timers(this.engine, this.engagement.reference().key(answer)).isEmpty()) {
			fire(answer);
		}
	}

	private boolean stands() {
		return this.objections.stands(this.enquiry.email());
	}

	private MimeMessage delivered() throws IOException, MessagingException {
		this.dispatcher.dispatch();
		OutgoingMail mail = this.outbox.under(this.engagement.reference().value()).get(0);
		String file = "%s-%06d.eml".formatted(LocalDate.ofInstant(mail.queuedAt(), BusinessZone.PARIS), mail.id());
		try (InputStream content = Files.newInputStream(Fork.folder("mailbox").resolve(file))) {
			return new MimeMessage(null, content);
		}
	}

}
