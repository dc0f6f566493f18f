package fr.intendance.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Finds French in what is to be English: words that English has not, accents, guillemets,
 * narrow spaces, « n° ». Names and addresses of people stay as they are, and so does what
 * the page itself says is French.
 */
public final class FrenchLeftovers {

	private static final Set<String> WORDS = Set.of("le", "la", "les", "des", "du", "et", "un", "une", "est", "sont",
			"pour", "par", "avec", "sur", "dans", "aux", "ou", "où", "qui", "que", "ne", "pas", "votre", "vos", "nous",
			"vous", "leur", "cette", "ce", "sans", "sous", "il", "elle", "jour", "jours", "mois", "ans", "heures",
			"janvier", "février", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
			"décembre", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "ht", "ttc", "tva",
			"devis", "relance", "relances", "contrat", "dossier", "facture", "factures", "courriel", "projet",
			"modèle");

	private static final Pattern SIGNS = Pattern
		.compile("[«»\u202f]|n°|\\d(?: [€%]|€)(?=\\s|$)|\\p{L}*[àâçéèêëîïôùûœ]\\p{L}*");

	/** Not what stands between the digits of an id. */
	private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{L}+(?![\\p{L}\\d])");

	private FrenchLeftovers() {
	}

	/** In a document whose page is not at hand. */
	public static List<String> in(byte[] pdf, String... names) {
		return in(Pages.text(pdf), "<html/>", Stream.of(names));
	}

	/** On a page of the portal, as it is read. */
	public static List<String> inText(String text, String... names) {
		return in(text, "<html/>", Stream.of(names));
	}

	/**
	 * @param text read back from the PDF
	 * @param page the page that it was printed from
	 */
	static List<String> in(String text, String page, Stream<String> names) {
		String rest = flat(text);
		List<String> french = Stream.concat(names, saidToBeFrench(page))
			.map(FrenchLeftovers::flat)
			.filter((phrase) -> !phrase.isBlank())
			.sorted(Comparator.comparing(String::length).reversed())
			.toList();
		for (String phrase : french) {
			rest = without(phrase, rest);
		}
		List<String> found = new ArrayList<>();
		Matcher sign = SIGNS.matcher(rest);
		while (sign.find()) {
			found.add(around(rest, sign.start()));
		}
		Matcher word = WORD.matcher(rest);
		while (word.find()) {
			String lower = word.group().toLowerCase(Locale.ROOT);
			if (WORDS.contains(lower)) {
				found.add(around(rest, word.start()));
			}
		}
		return found;
	}

	/** What runs over the end of a line comes back in two pieces. */
	private static String without(String phrase, String text) {
		if (text.contains(phrase)) {
			return text.replace(phrase, " ");
		}
		for (int gap = phrase.indexOf(' '); gap > 0; gap = phrase.indexOf(' ', gap + 1)) {
			String end = phrase.substring(gap + 1);
			if (text.contains(phrase.substring(0, gap)) && text.contains(end)) {
				return text.replace(phrase.substring(0, gap), " ").replace(end, " ");
			}
		}
		return text;
	}

	private static Stream<String> saidToBeFrench(String page) {
		try {
			NodeList nodes = (NodeList) XPathFactory.newInstance()
				.newXPath()
				.evaluate("//*[@lang='fr-FR']//text()",
						DocumentBuilderFactory.newInstance()
							.newDocumentBuilder()
							.parse(new InputSource(new StringReader(page))),
						XPathConstants.NODESET);
			return Stream.iterate(0, (i) -> i < nodes.getLength(), (i) -> i + 1)
				.map((i) -> nodes.item(i).getTextContent());
		}
		catch (XPathExpressionException | ParserConfigurationException | SAXException | IOException ex) {
			throw new IllegalArgumentException("This is no page", ex);
		}
	}

	private static String flat(String text) {
		return text.replaceAll("[\\s\u00a0]+", " ").strip();
	}

	private static String around(String text, int place) {
		return "…" + text.substring(Math.max(0, place - 30), Math.min(text.length(), place + 30)) + "…";
	}

}
