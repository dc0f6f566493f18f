package fr.intendance.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** The mails that this product writes, shown with invented contents before they are. */
@Component
public class MailTemplates {

	private static final String FOLDER = "mail/";

	private final LetterTrial trial;

	private final LetterWriter writer;

	MailTemplates(LetterTrial trial, LetterWriter writer) {
		this.trial = trial;
		this.writer = writer;
	}

	/** Their names, as those of their files without language and ending. */
	public List<String> names() {
		return this.trial.templates().map((template) -> template.substring(FOLDER.length())).toList();
	}

	/**
	 * The letter as the template that serves now writes it.
	 * @param name such as {@code quote-sent}
	 * @return nothing if there is no such template
	 */
	public Optional<Preview> preview(String name, Locale language) {
		return this.trial.specimens(FOLDER + name).findFirst().map((specimen) -> {
			Letter letter = this.writer.write(
					new Mail(new MailKey("E-2026-0042", "preview", 1), EmailAddress.stored("apercu@intendance.invalid"),
							Salutation.to("Inès Lefèvre"), (MailView) specimen)
						.in(language));
			return new Preview(letter.subject(), this.writer.html(letter));
		});
	}

	/**
	 * A letter with invented contents.
	 *
	 * @param subject its subject
	 * @param html the page that its reader sees
	 */
	public record Preview(String subject, String html) {
	}

}
