package fr.intendance.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Finds what a template says in words of its own instead of asking a bundle. */
public final class LiteralText {

	private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);

	private static final Pattern FILLED_IN = Pattern.compile("\\$\\{[^}]*}");

	/** With strings and brackets, which may hold what else would end it. */
	private static final Pattern DIRECTIVE = Pattern
		.compile("</?[#@](?:\"[^\"]*\"|\\((?:[^()\"]|\"[^\"]*\"|\\([^()]*\\))*\\)|[^>\"(])*>");

	private static final Pattern READ_OUT = Pattern.compile("(?:aria-label|placeholder|title|alt)=\"([^\"]*)\"");

	private static final Pattern TAG = Pattern.compile("<[^>]*>");

	/** Names, which are the same in every language, and attributes that a macro adds. */
	private static final Pattern NAME = Pattern.compile("Intendance|PDF|aria-(?:invalid|describedby)=\"[^\"]*\"");

	private LiteralText() {
	}

	/** The words of a template, such as {@code desk/today}. */
	public static String in(String template) throws IOException {
		return of(Files.readString(Path.of("templates", template + ".ftlh")));
	}

	/** The words of a source. */
	public static String of(String source) {
		String plain = source;
		for (Pattern one : new Pattern[] { COMMENT, FILLED_IN, DIRECTIVE }) {
			plain = one.matcher(plain).replaceAll(" ");
		}
		plain = READ_OUT.matcher(plain).replaceAll(">$1<");
		return NAME.matcher(TAG.matcher(plain).replaceAll(" ")).replaceAll("").replaceAll("[^\\p{L}]+", " ").strip();
	}

}
