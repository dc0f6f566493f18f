package fr.intendance.document;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Documents that the owner words or sets in another way. */
@Component
class PaperTrial implements TemplateTrial {

	private final Clock clock;

	private final Imprints imprints;

	private final PdfPrinter printer;

	private final DocumentNames names;

	/** Looked up only where somebody has a template of their own. */
	private final SingletonSupplier<Map<String, DocumentTemplate>> kinds = SingletonSupplier.of(PaperTrial::all);

	PaperTrial(Clock clock, Imprints imprints, PdfPrinter printer, DocumentNames names) {
		this.clock = clock;
		this.imprints = imprints;
		this.printer = printer;
		this.names = names;
	}

	@Override
	public Stream<String> templates() {
		return this.kinds.obtain().keySet().stream().sorted();
	}

	@Override
	public Stream<? extends Record> specimens(String template) {
		return Optional.ofNullable(this.kinds.obtain().get(template))
			.stream()
			.flatMap((kind) -> Specimens.of(kind.view().asSubclass(Record.class)));
	}

	/** A draft in the firm's name, if the settings say who it is. */
	@Override
	public Record sample(String template, String version, Locale language) {
		DocumentTemplate kind = this.kinds.obtain().get(template);
		return Specimens.full(kind.view().asSubclass(Record.class),
				Map.of(Imprint.class, this.imprints.ofSample(version, language, this.clock.instant())));
	}

	@Override
	public String title(String template, String filled) {
		return this.names.label(this.kinds.obtain().get(template), Locale.FRENCH);
	}

	@Override
	public void judge(Filled filled) throws TemplateRefused {
		PaperMarkup page = PaperMarkup.read(filled);
		PaperFacts.require(filled, page);
		requireTagged(printed(filled));
	}

	@Override
	public TemplatePreview show(Filled filled) throws TemplateRefused {
		PaperMarkup.read(filled);
		return new TemplatePreview(true, printed(filled));
	}

	private byte[] printed(Filled filled) throws TemplateRefused {
		try {
			return this.printer.print(filled.text(), ((DocumentView) filled.specimen()).imprint().issuedOn());
		}
		catch (PdfPrinter.TooManyPages ex) {
			throw new TemplateRefused(1, "Ce modèle remplit beaucoup trop de pages.");
		}
		catch (RuntimeException ex) {
			throw new TemplateRefused(1, "La page ne peut pas être imprimée : " + ex.getMessage());
		}
	}

	/** The printer sees to the rest; veraPDF has its say in the tests. */
	private static void requireTagged(byte[] pdf) throws TemplateRefused {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			if (!document.getDocumentCatalog().getMarkInfo().isMarked()
					|| document.getDocumentCatalog().getStructureTreeRoot().getKids().isEmpty()) {
				throw new TemplateRefused(1, "Le document n’a pas de contenu qu’un lecteur d’écran puisse lire.");
			}
		}
		catch (IOException ex) {
			throw new TemplateRefused(1, "Ce qui a été imprimé n’est pas un PDF.");
		}
	}

	private static Map<String, DocumentTemplate> all() {
		return Kinds.constants(DocumentTemplate.class, "Document")
			.collect(Collectors.toMap(DocumentTemplate::template, Function.identity()));
	}

}
