package fr.intendance.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the page that a template of the owner made, before it is printed. Only what a
 * printed page needs is let through: nothing that runs, fetches, attaches or links to
 * more than the web, a mailbox or a telephone.
 */
final class PaperMarkup extends DefaultHandler {

	private static final int DEEPEST = 60;

	private static final int MOST_ELEMENTS = 20_000;

	private static final String ILL_FORMED = "La page n’est pas bien formée : une balise n’est pas fermée, "
			+ "n’est pas dans l’ordre, ou une entité n’existe pas.";

	private final Filled filled;

	private final Deque<String> open = new ArrayDeque<>();

	private final Deque<Integer> places = new ArrayDeque<>();

	private final StringBuilder title = new StringBuilder();

	private final StringBuilder words = new StringBuilder();

	private final StringBuilder style = new StringBuilder();

	private Locator locator;

	private int elements;

	private int styleBegin;

	private String language = "";

	private PaperMarkup(Filled filled) {
		this.filled = filled;
	}

	/**
	 * @throws TemplateRefused for the first thing that a document may not hold
	 */
	static PaperMarkup read(Filled filled) throws TemplateRefused {
		PaperMarkup page = new PaperMarkup(filled);
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.newSAXParser().parse(new InputSource(new StringReader(filled.text())), page);
			return page;
		}
		catch (SAXParseException ex) {
			throw filled.refused(page.placeOf(ex),
					filled.text().contains("<!DOCTYPE") ? "Une page n’a ni DOCTYPE ni entités à elle." : ILL_FORMED);
		}
		catch (Objection ex) {
			throw filled.refused(ex.place, ex.getMessage());
		}
		catch (SAXException | ParserConfigurationException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What stands in the body, without markup. */
	String words() {
		return this.words.toString();
	}

	/** The title of the page. */
	String title() {
		return this.title.toString().strip();
	}

	/** The language that the page says it is in, such as {@code fr-FR}. */
	String language() {
		return this.language;
	}

	@Override
	public void setDocumentLocator(Locator locator) {
		this.locator = locator;
	}

	@Override
	public void startElement(String uri, String local, String name, Attributes attributes) {
		this.elements++;
		this.open.push(name);
		this.places.push(here());
		if (this.elements > MOST_ELEMENTS || this.open.size() > DEEPEST) {
			throw new Objection(here(), "La page est trop longue ou ses balises trop imbriquées.");
		}
		PaperVocabulary.objection(name, attributes, this.open).ifPresent((sentence) -> {
			throw new Objection(here(), sentence);
		});
		PaperStyle.objection(Optional.ofNullable(attributes.getValue("style")).orElse("")).ifPresent((found) -> {
			throw new Objection(here(), found.sentence());
		});
		if (name.equals("html")) {
			this.language = Optional.ofNullable(attributes.getValue("lang")).orElse("");
		}
		this.style.setLength(0);
		this.styleBegin = here() + 1;
	}

	@Override
	public void characters(char[] text, int start, int length) {
		StringBuilder kept = switch (String.valueOf(this.open.peek())) {
			case "style" -> this.style;
			case "title" -> this.title;
			default -> this.words;
		};
		kept.append(text, start, length);
	}

	@Override
	public void endElement(String uri, String local, String name) {
		this.places.pop();
		if (this.open.pop().equals("style")) {
			PaperStyle.objection(this.style.toString()).ifPresent((found) -> {
				throw new Objection(this.styleBegin + found.place(), found.sentence());
			});
		}
		this.words.append(' ');
	}

	@Override
	public void processingInstruction(String target, String data) {
		throw new Objection(here(), "« <?%s » n’est pas permis dans un document.".formatted(target));
	}

	/** What was left open is told where it was opened, not where the page ends. */
	private int placeOf(SAXParseException mistake) {
		return Stream
			.concat(this.places.stream().limit(1), Stream.of(place(mistake.getLineNumber(), mistake.getColumnNumber())))
			.max(Comparator.comparingInt(this.filled.lines()::applyAsInt))
			.orElseThrow();
	}

	/** The sign before the one that the parser reads next. */
	private int here() {
		return place(this.locator.getLineNumber(), this.locator.getColumnNumber());
	}

	private int place(int line, int column) {
		int begin = 0;
		for (int passed = 1; passed < line; passed++) {
			begin = this.filled.text().indexOf('\n', begin) + 1;
		}
		return Math.max(begin + column - 2, 0);
	}

	private static final class Objection extends RuntimeException {

		private final int place;

		Objection(int place, String sentence) {
			super(sentence, null, false, false);
			this.place = place;
		}

	}

}
