package fr.intendance.document;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A kind of document; each stage lists its own in an enum.
 */
public interface DocumentTemplate {

	/** Path below {@code templates/} without its ending: {@code document/quote-offer}. */
	String template();

	/** The record that fills it. */
	Class<? extends DocumentView> view();

	/** The letters in front of its numbers: {@code D} for {@code D-2026-0001}. */
	String series();

	/** What people call it, in French: « Devis ». */
	String label();

	/** The name by which programs know it: {@code quote-offer}. */
	default String kind() {
		return template().substring(template().indexOf('/') + 1);
	}

	/** The file's name, ASCII only: {@code devis_D-2026-0012.pdf}. */
	default String fileName(String number) {
		String ascii = Normalizer.normalize(label(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "_" + number + ".pdf";
	}

}
