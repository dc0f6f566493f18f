package fr.intendance.document;

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

	byte[] print(DocumentTemplate template, DocumentView view) {
		if (!template.view().isInstance(view)) {
			throw new IllegalArgumentException(template.template() + " is filled with a " + template.view());
		}
		Imprint imprint = view.imprint();
		return this.printer.print(this.templates.render(template.template(), imprint.language(), (Record) view),
				imprint.issuedOn());
	}

}
