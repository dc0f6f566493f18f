package fr.intendance.desk;

import java.time.Clock;
import java.util.List;

import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.desk.EngagementPage.VisibleEngagements;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What Cockpit shows beside an instance: whose it is, where it stands, its documents and
 * mails, in the words of the desk and with its rights.
 */
@RestController
class DossierController {

	private final VisibleEngagements visible;

	private final Engagements engagements;

	private final EngagementTraces traces;

	private final Words words;

	private final Clock clock;

	DossierController(VisibleEngagements visible, Engagements engagements, EngagementTraces traces, Words words,
			Clock clock) {
		this.visible = visible;
		this.engagements = engagements;
		this.traces = traces;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/api/engagements/{reference}/dossier")
	Dossier dossier(@PathVariable String reference) {
		Engagement engagement = this.visible.get(reference);
		Standing standing = Standing.of(engagement, this.words, this.clock.instant(),
				this.traces.arePaused(engagement));
		return new Dossier(reference, this.engagements.client(engagement).company(), standing.sentence(),
				standing.late(), papers(engagement), letters(engagement), "/desk/engagements/" + reference);
	}

	private List<Paper> papers(Engagement engagement) {
		return this.traces.documents(engagement)
			.stream()
			.map((one) -> new Paper(one.label(), one.number(), one.on(), "/api/documents/" + one.number()))
			.toList();
	}

	/** Where a mail is read stands at the desk, which asks for each of them. */
	private List<Letter> letters(Engagement engagement) {
		return this.traces.mails(engagement, false)
			.stream()
			.map((one) -> new Letter(one.subject(), one.at(), one.state()))
			.toList();
	}

	/**
	 * @param reference the engagement
	 * @param company whose it is
	 * @param standing where it stands, a sentence
	 * @param late whether the firm is behind
	 * @param documents what was issued
	 * @param mails what was written to them and what they answered, newest first
	 * @param href its page at the desk
	 */
	record Dossier(String reference, String company, String standing, boolean late, List<Paper> documents,
			List<Letter> mails, String href) {
	}

	/**
	 * @param label what it is
	 * @param number by which it is found
	 * @param on on which day it was issued, in words
	 * @param href the path of the PDF
	 */
	record Paper(String label, String number, String on, String href) {
	}

	/**
	 * @param subject its subject
	 * @param at when it left or was written, in words
	 * @param state where it is, in words
	 */
	record Letter(String subject, String at, String state) {
	}

}
