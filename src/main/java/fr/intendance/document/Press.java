package fr.intendance.document;

import java.util.Locale;

import org.springframework.stereotype.Component;

/**
 * Fills a template and prints it.
 */
@Component
class Press {

	private final Templates templates;

	private final PdfPrinter printer;

	Press(Templates templates, PdfPrinter printer) {
		this.templates = templates;
		this.printer = printer;
	}

	/**
	 * The template as it serves now, in the language that is asked for where it has that.
	 */
	Edition edition(DocumentTemplate template, Locale wanted) {
		return this.templates.edition(template.template(), wanted);
	}

	byte[] print(DocumentTemplate template, Edition edition, DocumentView view) {
		if (!template.view().isInstance(view)) {
			throw new IllegalArgumentException(template.template() + " is filled with a " + template.view());
		}
		return this.printer.print(edition.fill((Record) view), view.imprint().issuedOn(), view.enclosure());
	}

}
