package fr.intendance.document;

import java.util.function.Function;

/**
 * A kind of document that is printed in French with a view of one's choice and read back,
 * every space a plain one.
 *
 * @param template the kind
 * @param view what it shows
 */
public record PrintedView(DocumentTemplate template, Function<Imprint, DocumentView> view) {

	/** As that firm issues it. */
	public String from(Firm firm) {
		return Pages.text(Pages.print(this.template, firm, this.view)).replaceAll("[\\s\u202f]+", " ");
	}

	/** As a sole trader without VAT issues it. */
	public String text() {
		return from(PartyFixture.firm());
	}

}
