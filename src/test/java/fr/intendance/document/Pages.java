package fr.intendance.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import freemarker.template.TemplateModelException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Prints documents without Spring or database, and reads them back.
 */
public final class Pages {

	private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

	private static final PdfPrinter PRINTER = new PdfPrinter();

	private static final Templates TEMPLATES = create();

	private Pages() {
	}

	static Templates templates() {
		return TEMPLATES;
	}

	private static Templates create() {
		try {
			TemplatesConfiguration configuration = new TemplatesConfiguration();
			return new Templates(configuration.freeMarkerConfigurer(configuration.messageSource(),
					new Sentences(configuration.messageSource()), new OwnTexts()));
		}
		catch (IOException | TemplateModelException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static byte[] print(DocumentFixture fixture, Locale language, Firm firm, Optional<String> number) {
		return print(fixture.template(), language, firm, PartyFixture.brand(), number, fixture::view);
	}

	/** The fixture's three hundred lines. */
	static byte[] printLong(DocumentFixture fixture, Locale language) {
		return print(fixture.template(), language, PartyFixture.company(), PartyFixture.brand(),
				Optional.of("X-2026-0001"), fixture::longView);
	}

	/** The fixture as a firm with a look of its own prints it. */
	static byte[] print(DocumentFixture fixture, Brand brand) {
		return print(fixture.template(), Locale.FRENCH, PartyFixture.firm(), brand, Optional.of("X-2026-0001"),
				fixture::view);
	}

	/** A kind of document with a view of one's choice. */
	static byte[] print(DocumentTemplate template, Locale language, Firm firm, Function<Imprint, DocumentView> view) {
		return print(template, language, firm, PartyFixture.brand(), Optional.of("X-2026-0001"), view);
	}

	private static byte[] print(DocumentTemplate template, Locale language, Firm firm, Brand brand,
			Optional<String> number, Function<Imprint, DocumentView> view) {
		Press press = new Press(templates(), PRINTER);
		Edition edition = press.edition(template, language);
		Imprint imprint = new Imprints(() -> firm, () -> brand, new Law()).of(edition,
				PartyFixture.reader("E-2026-0042", language), number, NOW);
		return press.print(template, edition, view.apply(imprint));
	}

	/** What is printed, as XHTML. */
	static String page(DocumentFixture fixture, Locale language, Firm firm, Optional<String> number) {
		Edition edition = templates().edition(fixture.template().template(), language);
		Imprint imprint = new Imprints(() -> firm, PartyFixture::brand, new Law()).of(edition,
				PartyFixture.reader("E-2026-0042", language), number, NOW);
		return edition.fill((Record) fixture.view(imprint));
	}

	/** The document with another name for the client of {@link PartyFixture}. */
	static byte[] printFor(String client, DocumentFixture fixture) {
		Edition edition = templates().edition(fixture.template().template(), Locale.FRENCH);
		Imprint imprint = new Imprints(PartyFixture::firm, PartyFixture::brand, new Law()).of(edition,
				PartyFixture.reader("E-2026-0042"), Optional.of("X-2026-0001"), NOW);
		String page = edition.fill((Record) fixture.view(imprint));
		return PRINTER.print(page.replace("Menuiserie Lefèvre &amp; Fils", client.replace("&", "&amp;")),
				imprint.issuedOn());
	}

	public static String text(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			// one glyph serves both spaces of a line, so the PDF tells them as one
			return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
