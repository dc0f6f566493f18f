package fr.intendance.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what a template says in words of its own instead of asking a bundle. */
public final class LiteralText {

	private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);

	private static final Pattern FILLED_IN = Pattern.compile("\\$\\{[^}]*}");

	/** With strings and brackets, which may hold what else would end it. */
	private static final Pattern DIRECTIVE = Pattern
		.compile("</?[#@](?:\"[^\"]*\"|\\((?:[^()\"]|\"[^\"]*\"|\\([^()]*\\))*\\)|[^>\"(])*>");

	/** Not the end of a name that is put together. */
	private static final Pattern STRING = Pattern.compile("(?<!\\+ |part=)\"([^\"]*)\"");

	/**
	 * A string of a directive or an interpolation that people would read: it begins like
	 * a sentence, has an accent, or ends as a word beside another. Codes, paths, classes
	 * and patterns do not.
	 */
	private static final Pattern SENTENCE = Pattern
		.compile("\\p{Lu}\\p{Ll}[^./]*|.*[\\p{L}&&[^\\p{ASCII}]].*|\\p{L}+(?: \\p{L}+)+[ .!?]*");

	private static final Pattern READ_OUT = Pattern.compile("(?:aria-label|placeholder|title|alt)=\"([^\"]*)\"");

	private static final Pattern TAG = Pattern.compile("<[^>]*>");

	/** Names, which are the same in every language, and attributes that a macro adds. */
	private static final Pattern NAME = Pattern
		.compile("Intendance|PDF|\\.ftlh|aria-(?:invalid|describedby)=\"[^\"]*\"");

	private LiteralText() {
	}

	/** What a piece of FreeMarker says in strings of its own. */
	private static String sentences(String piece) {
		return STRING.matcher(piece)
			.results()
			.map((string) -> string.group(1))
			.filter((string) -> SENTENCE.matcher(string).matches())
			.collect(Collectors.joining(" ", " ", " "));
	}

	/** The words of a template, such as {@code desk/today}. */
	public static String in(String template) throws IOException {
		return of(Files.readString(Path.of("templates", template + ".ftlh")));
	}

	/** The words of a source. */
	public static String of(String source) {
		String plain = source;
		plain = COMMENT.matcher(plain).replaceAll(" ");
		for (Pattern one : new Pattern[] { FILLED_IN, DIRECTIVE }) {
			plain = one.matcher(plain).replaceAll((found) -> Matcher.quoteReplacement(sentences(found.group())));
		}
		plain = READ_OUT.matcher(plain).replaceAll(">$1<");
		return NAME.matcher(TAG.matcher(plain).replaceAll(" ")).replaceAll("").replaceAll("[^\\p{L}]+", " ").strip();
	}

}
