package fr.intendance.mail;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads a filled mail template: the subject in its first line, then {@code p}, {@code ul}
 * with {@code li}, and {@code h2}; within them {@code strong} and {@code a}. A paragraph
 * that is one link is the thing to click. Anything else is a mistake of the template.
 */
final class LetterMarkup {

	private static final Pattern BLANKS = Pattern.compile("[ \\t\\n]+");

	private static final Pattern NOT_XML = Pattern
		.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	private static final Pattern HREF = Pattern.compile("(https?://|mailto:|tel:)\\S+");

	private LetterMarkup() {
	}

	static String subject(String filled) {
		String line = filled.stripLeading().lines().findFirst().orElse("");
		String subject = HeaderValue.checked(parse(line).getTextContent().strip());
		if (subject.isEmpty() || line.contains("<")) {
			throw new WrongMarkup("the first line must be the subject, without markup",
					"La première ligne est l’objet du courriel, sans balise.", line);
		}
		return subject;
	}

	static List<Letter.Block> blocks(String filled) {
		String body = filled.stripLeading();
		int end = body.indexOf('\n');
		return children(parse((end < 0) ? "" : body.substring(end))).flatMap(LetterMarkup::block).toList();
	}

	private static Stream<Letter.Block> block(Node node) {
		return switch (node.getNodeName()) {
			case "#text" -> nothing(node);
			case "p" -> Stream.of(paragraph(line(node)));
			case "h2" -> Stream.of(new Letter.Block("heading", List.of(line(node))));
			case "ul" -> Stream.of(new Letter.Block("list", items(node)));
			default -> throw unknown(node);
		};
	}

	private static <T> Stream<T> nothing(Node node) {
		if (!node.getTextContent().isBlank()) {
			throw new WrongMarkup("text must stand in a paragraph",
					"Chaque phrase se place dans un paragraphe, entre <p> et </p>.", node.getTextContent().strip());
		}
		return Stream.empty();
	}

	private static Letter.Block paragraph(Letter.Line line) {
		boolean action = line.runs().size() == 1
				&& line.runs().get(0).href().filter((href) -> href.startsWith("http")).isPresent();
		return new Letter.Block(action ? "action" : "paragraph", List.of(line));
	}

	private static List<Letter.Line> items(Node list) {
		return children(list).flatMap((node) -> switch (node.getNodeName()) {
			case "#text" -> LetterMarkup.<Letter.Line>nothing(node);
			case "li" -> Stream.of(line(node));
			default -> throw unknown(node);
		}).toList();
	}

	private static Letter.Line line(Node block) {
		LinkedList<Letter.Run> runs = new LinkedList<>(children(block).map(LetterMarkup::run).toList());
		while (!runs.isEmpty() && runs.getFirst().text().isBlank()) {
			runs.removeFirst();
		}
		while (!runs.isEmpty() && runs.getLast().text().isBlank()) {
			runs.removeLast();
		}
		if (runs.isEmpty()) {
			throw new WrongMarkup("a paragraph is empty", "Un paragraphe est vide.", "<" + block.getNodeName());
		}
		runs.addFirst(trimmed(runs.removeFirst(), "^ "));
		runs.addLast(trimmed(runs.removeLast(), " $"));
		return new Letter.Line(List.copyOf(runs));
	}

	private static Letter.Run trimmed(Letter.Run run, String blank) {
		return new Letter.Run(run.text().replaceAll(blank, ""), run.strong(), run.href());
	}

	private static Letter.Run run(Node node) {
		String text = BLANKS.matcher(node.getTextContent()).replaceAll(" ");
		return switch (node.getNodeName()) {
			case "#text" -> new Letter.Run(text, false, Optional.empty());
			case "strong" -> new Letter.Run(text, true, Optional.empty());
			case "a" -> new Letter.Run(text, false, Optional.of(href((Element) node)));
			default -> throw unknown(node);
		};
	}

	private static String href(Element link) {
		String href = link.getAttribute("href");
		if (!HREF.matcher(href).matches()) {
			throw new WrongMarkup("a link must lead to http, mailto or tel",
					"Un lien mène à une adresse http(s), mailto ou tel.", "<a");
		}
		return href;
	}

	private static WrongMarkup unknown(Node node) {
		return new WrongMarkup("a mail knows no <" + node.getNodeName() + "> here",
				"Un courriel ne connaît pas <%s> ici : il se compose de p, h2, ul et li, avec strong et a."
					.formatted(node.getNodeName()),
				"<" + node.getNodeName());
	}

	private static Stream<Node> children(Node node) {
		return IntStream.range(0, node.getChildNodes().getLength()).mapToObj(node.getChildNodes()::item);
	}

	private static Element parse(String markup) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setCoalescing(true);
			factory.setIgnoringComments(true);
			String clean = NOT_XML.matcher(markup).replaceAll("\uFFFD");
			var builder = factory.newDocumentBuilder();
			// the parser's own complaint would go to the console
			builder.setErrorHandler(null);
			return builder.parse(new InputSource(new StringReader("<mail>" + clean + "</mail>"))).getDocumentElement();
		}
		catch (SAXException ex) {
			throw new WrongMarkup("its elements do not close or nest",
					"Une balise n’est pas fermée, ou pas dans l’ordre.", "<");
		}
		catch (ParserConfigurationException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
