package fr.intendance.document;

import java.text.Normalizer;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What documents and their files are called, in the language of who reads them.
 */
@Component
class DocumentNames {

	private final MessageSource messages;

	DocumentNames(MessageSource messages) {
		this.messages = messages;
	}

	/** « Devis », “Quote”. */
	String label(DocumentTemplate template, Locale language) {
		return this.messages.getMessage("document." + template.kind(), null, language);
	}

	/** ASCII only: {@code devis_D-2026-0012.pdf}, {@code quote_D-2026-0012.pdf}. */
	String file(DocumentTemplate template, Locale language, String number) {
		String ascii = Normalizer.normalize(label(template, language), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "_" + number + ".pdf";
	}

}
