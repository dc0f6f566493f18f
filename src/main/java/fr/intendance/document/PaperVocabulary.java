package fr.intendance.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.xml.sax.Attributes;

/** The elements and attributes that a document is made of; there are no others. */
final class PaperVocabulary {

	private static final Set<String> ELEMENTS = Set.of("html", "head", "title", "meta", "style", "body", "div", "span",
			"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "colgroup",
			"col", "thead", "tbody", "tfoot", "tr", "th", "td", "header", "footer", "main", "section", "article",
			"aside", "figure", "figcaption", "blockquote", "q", "cite", "pre", "code", "address", "time", "abbr", "b",
			"strong", "i", "em", "u", "s", "small", "sub", "sup", "bdi", "bdo", "br", "hr", "a", "img");

	private static final Set<String> ATTRIBUTES = Set.of("class", "id", "style", "lang", "xml:lang", "xmlns", "dir",
			"title", "alt", "src", "href", "colspan", "rowspan", "scope", "headers", "abbr", "width", "height", "align",
			"valign", "name", "content", "start", "value", "type", "datetime");

	private static final Set<String> METAS = Set.of("description", "author", "keywords", "subject");

	private static final Pattern HREF = Pattern.compile("#.*|(https?://|mailto:|tel:)\\S+");

	private static final Pattern PICTURE = Pattern.compile("data:image/(?:png|jpeg);base64,([A-Za-z0-9+/=\\s]+)");

	private static final Pattern SIZE = Pattern.compile("\\d{0,4}(\\.\\d+)?(%|px|pt|mm|cm|em)?");

	private static final Pattern SPAN = Pattern.compile("\\d{1,2}");

	private static final int MOST_TABLES = 4;

	private static final long MOST_POINTS = 10_000_000;

	private PaperVocabulary() {
	}

	/** What is wrong with an element, in a sentence for people. */
	static Optional<String> objection(String name, Attributes attributes, Collection<String> open) {
		if (!ELEMENTS.contains(name)) {
			return Optional.of("« <%s> » n’est pas permis dans un document.".formatted(name));
		}
		if (Collections.frequency(open, "table") > MOST_TABLES) {
			return Optional.of("Trop de tableaux les uns dans les autres.");
		}
		if (name.equals("img") && (attributes.getValue("alt") == null || attributes.getValue("src") == null)) {
			return Optional.of("Une image a un attribut alt, qui dit ce qu’elle montre, et un attribut src.");
		}
		if (name.equals("meta") && !METAS.contains(String.valueOf(attributes.getValue("name")))) {
			return Optional.of("« <meta> » dit ici la description, l’auteur, le sujet ou les mots-clés.");
		}
		return IntStream.range(0, attributes.getLength())
			.mapToObj((index) -> objection(attributes.getQName(index), attributes.getValue(index)))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static Optional<String> objection(String attribute, String value) {
		if (!ATTRIBUTES.contains(attribute)) {
			return Optional.of("L’attribut « %s » n’est pas permis dans un document.".formatted(attribute));
		}
		return switch (attribute) {
			case "href" -> HREF.matcher(value).matches() ? Optional.empty()
					: Optional.of("Un lien mène à une adresse http(s), mailto ou tel, ou dans le document.");
			case "src" -> isPicture(value) ? Optional.empty()
					: Optional.of("Une image se place dans la page elle-même (data:image/png ou jpeg, en base64, "
							+ "dix millions de points au plus) : rien n’est chargé d’ailleurs.");
			case "colspan", "rowspan" ->
				SPAN.matcher(value).matches() ? Optional.empty() : Optional.of(tooBig(attribute));
			case "width", "height" -> SIZE.matcher(value).matches() ? Optional.empty() : Optional.of(tooBig(attribute));
			default -> Optional.empty();
		};
	}

	private static String tooBig(String attribute) {
		return "« %s » n’est pas un nombre, ou est beaucoup trop grand.".formatted(attribute);
	}

	private static boolean isPicture(String address) {
		Matcher picture = PICTURE.matcher(address);
		if (!picture.matches()) {
			return false;
		}
		try (ImageInputStream bytes = ImageIO
			.createImageInputStream(new ByteArrayInputStream(Base64.getMimeDecoder().decode(picture.group(1))))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
			if (!readers.hasNext()) {
				return false;
			}
			ImageReader reader = readers.next();
			reader.setInput(bytes);
			return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_POINTS;
		}
		catch (IOException | RuntimeException ex) {
			return false;
		}
	}

}
