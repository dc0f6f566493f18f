package fr.intendance.offboarding;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.Contact;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Timeline;
import fr.intendance.document.Csv;
import fr.intendance.journal.CheckPage;
import fr.intendance.journal.Journal;
import fr.intendance.transparency.Openings;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a pack tells of how the client was served: who they are to us, what happened, who
 * opened their files, and the sealed journal with what counts it again.
 */
@Component
class PackRecords {

	private final Engagements engagements;

	private final Timeline timeline;

	private final Openings openings;

	private final Journal journal;

	private final CheckPage check;

	private final MessageSource messages;

	PackRecords(Engagements engagements, Timeline timeline, Openings openings, Journal journal, CheckPage check,
			MessageSource messages) {
		this.engagements = engagements;
		this.timeline = timeline;
		this.openings = openings;
		this.journal = journal;
		this.check = check;
		this.messages = messages;
	}

	/** Who they are to us. */
	byte[] contact(Engagement engagement) {
		Contact contact = this.engagements.contact(engagement);
		Csv csv = new Csv("Entreprise", "Contact", "Adresse électronique", "Téléphone", "Langue");
		csv.row(this.engagements.client(engagement).company(), contact.name().value(), contact.email().value(),
				Optional.ofNullable(contact.phone()).map((phone) -> phone.value()).orElse(""), contact.locale());
		return csv.bytes();
	}

	/** What happened, in words and codes. */
	byte[] timeline(EngagementReference reference) {
		Csv csv = new Csv("Quand", "Événement", "Objet", "Par", "Code");
		this.timeline.of(reference)
			.forEach((one) -> csv.row(FrenchDate.dateAndTime(one.happenedAt()),
					this.messages.getMessage("timeline." + one.event(), null, one.event(), Locale.FRENCH),
					Optional.ofNullable(one.about()).orElse(""), Optional.ofNullable(one.actor()).orElse(""),
					one.event()));
		return csv.bytes();
	}

	/** Who of the firm opened their files. */
	byte[] openings(EngagementReference reference) {
		Csv csv = new Csv("Quand", "Qui", "Fichier", "Pour quelle tâche");
		this.openings.of(reference, Locale.FRENCH)
			.forEach((one) -> csv.row(FrenchDate.dateAndTime(one.at()), one.who(), one.file(), one.task()));
		return csv.bytes();
	}

	/** The sealed journal. */
	byte[] journal(Engagement engagement) {
		return this.journal.export(engagement.clientId()).getBytes(StandardCharsets.UTF_8);
	}

	/** What counts it again. */
	byte[] check() {
		return this.check.html().getBytes(StandardCharsets.UTF_8);
	}

}
