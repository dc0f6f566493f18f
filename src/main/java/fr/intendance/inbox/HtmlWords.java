package fr.intendance.inbox;

import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of a mail that was written as a page. */
final class HtmlWords {

	/** More than a person writes; a page may be as long as it likes. */
	private static final int MOST = 500_000;

	/** What is not shown, and how mail programs wrap what they quote. */
	private static final String NOT_WORDS = "head, script, style, blockquote[type=cite], .gmail_quote, .gmail_attr,"
			+ " .yahoo_quoted, .protonmail_quote, .moz-cite-prefix, #divRplyFwdMsg, #divRplyFwdMsg ~ *, #appendonsend,"
			+ " #appendonsend ~ *, #mail-editor-reference-message-container";

	private static final String NOT_SHOWN = "head, script, style";

	private static final Set<String> LINES = Set.of("address", "article", "blockquote", "div", "dd", "dt", "h1", "h2",
			"h3", "h4", "h5", "h6", "hr", "li", "p", "pre", "section", "table", "tr");

	private HtmlWords() {
	}

	/** Without what is quoted, unless nothing else is there. */
	static String of(String html) {
		String page = html.substring(0, Math.min(MOST, html.length()));
		String own = words(page, NOT_WORDS);
		return own.isBlank() ? words(page, NOT_SHOWN) : own;
	}

	private static String words(String page, String without) {
		Element body = Jsoup.parse(page);
		body.select(without).remove();
		Lines lines = new Lines();
		NodeTraversor.traverse(lines, body);
		return lines.text.toString().replaceAll(" \\n", "\n").replaceAll("\\n{3,}", "\n\n").strip();
	}

	/** Begins a line where a reader sees one begin. */
	private static final class Lines implements NodeVisitor {

		private final StringBuilder text = new StringBuilder();

		@Override
		public void head(Node node, int depth) {
			if (node instanceof TextNode words) {
				add(words.getWholeText().replaceAll("[\\s\\u00a0]+", " "));
			}
			else if (node.nodeName().equals("br")) {
				this.text.append('\n');
			}
			else if (LINES.contains(node.nodeName())) {
				begin();
				this.text.append(node.nodeName().equals("li") ? "- " : "");
			}
		}

		@Override
		public void tail(Node node, int depth) {
			if (LINES.contains(node.nodeName())) {
				begin();
			}
			if (node.nodeName().equals("p")) {
				this.text.append('\n');
			}
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
