package fr.intendance.inbox;

import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.QueryParser;

/** The words of a mail that was written as a page. */
final class HtmlWords {

	/** More than a person writes; a page may be as long as it likes. */
	private static final int MOST = 500_000;

	private static final Evaluator NOT_SHOWN = QueryParser.parse("head, script, style");

	/** How mail programs wrap what they quote. */
	private static final Evaluator QUOTED = QueryParser
		.parse("blockquote[type=cite], .gmail_quote, .gmail_attr, .yahoo_quoted, .protonmail_quote, .moz-cite-prefix,"
				+ " #mail-editor-reference-message-container");

	/** After these, all that stands beside them is quoted. */
	private static final Evaluator QUOTED_FROM_HERE = QueryParser.parse("#divRplyFwdMsg, #appendonsend");

	private static final Set<String> LINES = Set.of("address", "article", "blockquote", "div", "dd", "dt", "h1", "h2",
			"h3", "h4", "h5", "h6", "hr", "li", "p", "pre", "section", "table", "tr");

	private HtmlWords() {
	}

	/** Without what is quoted, unless nothing else is there. */
	static String of(String html) {
		String page = html.substring(0, Math.min(MOST, html.length()));
		Element body = Jsoup.parse(page);
		String own = words(body, false);
		return own.isBlank() ? words(body, true) : own;
	}

	private static String words(Element body, boolean quoted) {
		Lines lines = new Lines(quoted);
		NodeTraversor.filter(lines, body);
		return lines.text.toString().replaceAll(" \\n", "\n").replaceAll("\\n{3,}", "\n\n").strip();
	}

	/**
	 * Begins a line where a reader sees one begin. What is left out is passed over, not
	 * removed: with many siblings each removal would move them all.
	 */
	private static final class Lines implements NodeFilter {

		private final StringBuilder text = new StringBuilder();

		private final boolean quoted;

		private Node quotedRest;

		private Lines(boolean quoted) {
			this.quoted = quoted;
		}

		@Override
		public FilterResult head(Node node, int depth) {
			if (node instanceof Element element && isLeftOut(element)) {
				return FilterResult.SKIP_ENTIRELY;
			}
			if (node instanceof TextNode words && !isInQuotedRest(node)) {
				add(words.getWholeText().replaceAll("[\\s\\u00a0]+", " "));
			}
			else if (node.nodeName().equals("br")) {
				this.text.append('\n');
			}
			else if (LINES.contains(node.nodeName())) {
				begin();
				this.text.append(node.nodeName().equals("li") ? "- " : "");
			}
			return FilterResult.CONTINUE;
		}

		private boolean isLeftOut(Element element) {
			if (!this.quoted && this.quotedRest == null && QUOTED_FROM_HERE.matches(element, element)) {
				this.quotedRest = element.parent();
			}
			return NOT_SHOWN.matches(element, element)
					|| (!this.quoted && (isInQuotedRest(element) || QUOTED.matches(element, element)));
		}

		private boolean isInQuotedRest(Node node) {
			return this.quotedRest != null && node.parent() == this.quotedRest;
		}

		@Override
		public FilterResult tail(Node node, int depth) {
			if (LINES.contains(node.nodeName())) {
				begin();
			}
			if (node.nodeName().equals("p")) {
				this.text.append('\n');
			}
			return FilterResult.CONTINUE;
		}

		/** A blank after a blank is none. */
		private void add(String words) {
			boolean blank = this.text.isEmpty() || Character.isWhitespace(this.text.charAt(this.text.length() - 1));
			this.text.append((blank && words.startsWith(" ")) ? words.substring(1) : words);
		}

		private void begin() {
			if (!this.text.isEmpty() && this.text.charAt(this.text.length() - 1) != '\n') {
				this.text.append('\n');
			}
		}

	}

}
