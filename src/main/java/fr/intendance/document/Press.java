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

	byte[] print(DocumentTemplate template, Locale locale, DocumentView view) {
		if (!template.view().isInstance(view)) {
			throw new IllegalArgumentException(template.template() + " is filled with a " + template.view());
		}
		return this.printer.print(this.templates.render(template.template(), locale, (Record) view),
				view.imprint().issuedOn());
	}

}
