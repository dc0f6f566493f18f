package fr.intendance.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the spaces of French punctuation in what we write ourselves. It works on the
 * source of a template, never on the finished page: what people typed is theirs and stays
 * as it is.
 */
final class Typography {

	/** Markup, directives, interpolations, comments, style and script: left alone. */
	private static final Pattern MARKUP = Pattern
		.compile("<#--.*?-->|<!--.*?-->|<(style|script)\\b.*?</\\1>|\\$\\{(?:\"[^\"]*\"|[^}\"])*+}"
				+ "|</?[#@!?a-zA-Z](?:\"[^\"]*\"|'[^']*'|[^>\"'])*+>", Pattern.DOTALL);

	private Typography() {
	}

	static String french(String source) {
		StringBuilder set = new StringBuilder(source.length());
		Matcher markup = MARKUP.matcher(source);
		int written = 0;
		while (markup.find()) {
			set.append(text(source.substring(written, markup.start()))).append(markup.group());
			written = markup.end();
		}
		return set.append(text(source.substring(written))).toString();
	}

	private static String text(String text) {
		return text.replaceAll(" (?=[;!?])", "\u202f")
			.replaceAll(" (?=[:»%€])", "\u00a0")
			.replaceAll("(?<=«|n°|\\bart\\.|\\barticle|\\bM\\.|\\bMme) ", "\u00a0")
			.replaceAll("(?<=\\d) (?=(h|min|mois|ans|an|jours|jour)\\b)", "\u00a0");
	}

}
