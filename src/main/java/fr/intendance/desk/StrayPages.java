package fr.intendance.desk;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.intendance.engine.Actors;
import fr.intendance.engine.Refused;
import fr.intendance.inbox.StrayMail;
import fr.intendance.inbox.StrayMails;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The mails that were received and belong to no engagement. For the office manager alone:
 * whose they are is not known.
 */
@RestController
class StrayPages {

	private static final String PATH = "/desk/strays";

	/** As many as the list shows. */
	private static final int MOST = 200;

	private final StrayMails strays;

	private final Actors actors;

	private final Words words;

	private final DeskPages pages;

	StrayPages(StrayMails strays, Actors actors, Words words, DeskPages pages) {
		this.strays = strays;
		this.actors = actors;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<String> list(@RequestParam(defaultValue = "") String checked) {
		return this.pages.show("strays", (frame) -> view(frame, checked.equals("all")));
	}

	/** Several at once. */
	@PostMapping(PATH)
	ResponseEntity<String> seenTogether(@RequestParam(name = "mail", defaultValue = "") List<Long> chosen) {
		try {
			Set<Long> ids = ManyDone.chosen("mail", chosen, MOST, this.words);
			int done = this.strays.seen(ids, this.actors.required().id());
			List<ManyDone.Left> left = Collections.nCopies(ids.size() - done,
					new ManyDone.Left(this.words.of("desk.mails.one"), "", this.words.of("desk.strays.left")));
			return this.pages.show(ManyDone.PAGE, (frame) -> new ManyDone(frame, "strays.seen", done, left, PATH));
		}
		catch (Refused ex) {
			return this.pages.refuse("strays", ex, (frame) -> view(frame, false));
		}
	}

	@PostMapping(PATH + "/{id}")
	ResponseEntity<String> seen(@PathVariable long id) {
		this.strays.seen(id, this.actors.required().id());
		return this.pages.lead(PATH);
	}

	private View view(Frame frame, boolean checked) {
		return new View(frame, this.strays.all().stream().map(this::row).toList(), checked);
	}

	private Row row(StrayMail mail) {
		return new Row(mail.id(), mail.sender(), mail.subject().filter((subject) -> !subject.isBlank()),
				this.words.of("desk.strays.kind." + mail.kind()), Reading.dateAndTime(mail.readAt()));
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
	 * @param sender the address that stands as its sender
	 * @param subject its subject
	 * @param why why it has no engagement, in words
	 * @param at when it was found, in words
	 */
	record Row(long id, Optional<String> sender, Optional<String> subject, String why, String at) {
	}

}
