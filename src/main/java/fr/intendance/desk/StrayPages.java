package fr.intendance.desk;

import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.engine.Actors;
import fr.intendance.inbox.StrayMail;
import fr.intendance.inbox.StrayMails;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The mails that were received and belong to no engagement. For the office manager alone:
 * whose they are is not known.
 */
@RestController
class StrayPages {

	private static final String PATH = "/desk/strays";

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
	ResponseEntity<String> list() {
		return this.pages.show("strays",
				(frame) -> new View(frame, this.strays.all().stream().map(this::row).toList()));
	}

	@PostMapping(PATH + "/{id}")
	ResponseEntity<String> seen(@PathVariable long id) {
		this.strays.seen(id, this.actors.required().id());
		return this.pages.lead(PATH);
	}

	private Row row(StrayMail mail) {
		return new Row(mail.id(), mail.sender(), mail.subject().filter((subject) -> !subject.isBlank()),
				this.words.of("desk.strays.kind." + mail.kind()), FrenchDate.dateAndTime(mail.readAt()));
	}

	/**
	 * @param frame what surrounds the page
	 * @param mails the newest first
	 */
	record View(Frame frame, List<Row> mails) {
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
