package fr.intendance.document;

import java.util.Locale;
import java.util.function.Function;

/**
 * A kind of document that is printed with a view of one's choice and read back, every
 * space a plain one.
 *
 * @param template the kind
 * @param view what it shows
 */
public record PrintedView(DocumentTemplate template, Function<Imprint, DocumentView> view) {

	/** As that firm issues it. */
	public String from(Firm firm) {
		return plain(Pages.print(this.template, Locale.FRENCH, firm, this.view));
	}

	/** As a sole trader without VAT issues it. */
	public String text() {
		return from(PartyFixture.firm());
	}

	/** The same in a language. */
	public String text(Locale language) {
		return plain(Pages.print(this.template, language, PartyFixture.firm(), this.view));
	}

	private static String plain(byte[] pdf) {
		return Pages.text(pdf).replaceAll("[\\s\u202f]+", " ");
	}

}
