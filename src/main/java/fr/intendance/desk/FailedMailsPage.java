package fr.intendance.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.client.EngagementLine;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FailedMails;
import fr.intendance.client.Standings;
import fr.intendance.document.Csv;
import fr.intendance.engine.Refused;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The mails that could not be sent, of the clients one may see, to be sent together. */
@RestController
class FailedMailsPage {

	private static final String PATH = "/desk/failed-mails";

	private static final String PAGE = "failed-mails";

	private static final int MOST = 200;

	private final Outbox outbox;

	private final FailedMails mails;

	private final Standings standings;

	private final Words words;

	private final DeskPages pages;

	FailedMailsPage(Outbox outbox, FailedMails mails, Standings standings, Words words, DeskPages pages) {
		this.outbox = outbox;
		this.mails = mails;
		this.standings = standings;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<String> show(@RequestParam(defaultValue = "") String checked) {
		return this.pages.show(PAGE, (frame) -> new View(frame, rows(), checked.equals("all")));
	}

	/** The same as a table for spreadsheets. */
	@GetMapping(PATH + ".csv")
	ResponseEntity<byte[]> table() {
		Csv csv = new Csv(this.words.of("desk.mailbox.subject"), this.words.of("desk.reference"),
				this.words.of("desk.company"), this.words.of("desk.mailbox.at"), this.words.of("desk.mails.answer"));
		rows().forEach((one) -> csv.row(one.subject(), one.reference(), one.company(), one.on(), one.answer()));
		return this.pages.table(this.words.of("desk.mails.file"), csv);
	}

	@PostMapping(PATH)
	ResponseEntity<String> again(@RequestParam(name = "mail", defaultValue = "") List<Long> chosen) {
		try {
			Set<Long> ids = ManyDone.chosen("mail", chosen, MOST, this.words);
			Set<Long> sent = this.mails.tryAgain(ids);
			List<ManyDone.Left> left = ids.stream()
				.filter((id) -> !sent.contains(id))
				.map((id) -> new ManyDone.Left(this.words.of("desk.mails.one"), "", this.words.of("desk.mails.left")))
				.toList();
			return this.pages.show(ManyDone.PAGE,
					(frame) -> new ManyDone(frame, "mails.again", sent.size(), left, PATH));
		}
		catch (Refused ex) {
			return this.pages.refuse(PAGE, ex, (frame) -> new View(frame, rows(), false));
		}
	}

	private List<Row> rows() {
		List<OutgoingMail> failed = this.outbox.failed(MOST);
		Map<String, EngagementLine> seen = this.standings
			.of(failed.stream().map(FailedMailsPage::reference).collect(Collectors.toSet()));
		return failed.stream()
			.filter((mail) -> seen.containsKey(reference(mail)))
			.map((mail) -> new Row(mail.id(), mail.subject(), reference(mail), seen.get(reference(mail)).company(),
					Reading.date(mail.sentAt().orElse(mail.queuedAt())), mail.answer().orElse("")))
			.toList();
	}

	private static String reference(OutgoingMail mail) {
		return EngagementReference.ofKey(mail.key().engagement()).value();
	}

	/**
	 * @param frame what surrounds the page
	 * @param mails the newest first
	 * @param checked whether all are chosen
	 */
	record View(Frame frame, List<Row> mails, boolean checked) {
	}

	/**
	 * @param id counts the mails
	 * @param subject of the mail
	 * @param reference the engagement
	 * @param company whose it is
	 * @param on on which day it was written, in words
	 * @param answer what the mail server said, if it said something
	 */
	record Row(long id, String subject, String reference, String company, String on, String answer) {
	}

}
