package fr.intendance.mail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fr.intendance.document.Templates;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a mail from its template, then sets it as text and as HTML. */
@Component
class LetterWriter {

	private static final String LAYOUT = "layout/mail";

	private final Templates templates;

	private final MessageSource messages;

	private final Sender sender;

	LetterWriter(Templates templates, MessageSource messages, Sender sender) {
		this.templates = templates;
		this.messages = messages;
		this.sender = sender;
	}

	Letter write(Mail mail) {
		String template = mail.view().template();
		String filled = this.templates.render(template, mail.locale(), (Record) mail.view());
		try {
			return letter(filled, mail.salutation(), mail.locale());
		}
		catch (IllegalArgumentException | IllegalStateException ex) {
			// without the cause's cause: a parser repeats what it read, which is personal
			throw new IllegalStateException("Template " + template + " is no mail: " + ex.getMessage());
		}
	}

	/**
	 * The letter that a filled template makes.
	 * @throws WrongMarkup if it is no mail
	 * @throws IllegalArgumentException if its subject is none
	 */
	Letter letter(String filled, Salutation salutation, Locale locale) {
		return new Letter(locale.getLanguage(), LetterMarkup.subject(filled), this.sender.name(), this.sender.accent(),
				salutation(salutation, locale), LetterMarkup.blocks(filled), message("mail.closing", locale),
				this.sender.signature());
	}

	private String salutation(Salutation salutation, Locale locale) {
		return salutation.isNeutral() ? message("mail.salutation", locale)
				: message("mail.salutation.named", locale, salutation.name());
	}

	private String message(String code, Locale locale, Object... arguments) {
		return this.messages.getMessage(code, arguments, locale);
	}

	String html(Letter letter) {
		return this.templates.render(LAYOUT, Locale.forLanguageTag(letter.language()), letter);
	}

	String text(Letter letter) {
		Stream<String> blocks = letter.blocks().stream().map(PlainText::of);
		List<String> paragraphs = Stream
			.of(Stream.of(letter.salutation()), blocks,
					Stream.of(letter.closing(), String.join("\n", letter.signature())))
			.flatMap((part) -> part)
			.toList();
		return String.join("\n\n", paragraphs) + "\n";
	}

}
