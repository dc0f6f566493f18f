package fr.intendance.document;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the styles of a page that a template of the owner made. They fetch nothing, know
 * the fonts of the product only, and build no page out of all proportion.
 */
final class PaperStyle {

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");

	private static final Set<String> RULES = Set.of("page", "media", "top-left-corner", "top-left", "top-center",
			"top-right", "top-right-corner", "bottom-left-corner", "bottom-left", "bottom-center", "bottom-right",
			"bottom-right-corner", "left-top", "left-middle", "left-bottom", "right-top", "right-middle",
			"right-bottom");

	private static final Set<String> FUNCTIONS = Set.of("counter", "counters", "element", "running", "rgb", "rgba",
			"cmyk", "rotate", "translate", "translatex", "translatey", "scale", "skew", "nth-child", "lang", "attr",
			"linear-gradient", "calc", "leader", "target-counter", "target-text");

	private static final Set<String> OWN_PROPERTIES = Set.of("-fs-page-break-min-height", "-fs-table-paginate",
			"-fs-text-decoration-extent", "-fs-keep-with-inline");

	private static final List<Rule> ORDER = List.of(
			new Rule("(\\\\)", (found) -> true, "Une barre oblique inverse n’est pas permise dans un style."),
			new Rule("(<)", (found) -> true, "« < » n’est pas permis dans un style."),
			new Rule("@([a-z-]+)", (found) -> !RULES.contains(found), "« @%s » n’est pas permis dans un document."),
			new Rule("([a-z-]+)\\s*\\(", (found) -> !FUNCTIONS.contains(found),
					"« %s(…) » n’est pas permis dans un style : rien n’est chargé d’ailleurs."),
			new Rule("(-fs-[a-z-]+)", (found) -> !OWN_PROPERTIES.contains(found),
					"« %s » n’est pas permis dans un style."),
			new Rule("(?<![-\\w])size\\s*:\\s*([^;}]*)",
					(found) -> !found.strip().matches("(a4|portrait|landscape|\\s)+"),
					"Une page est au format A4, et non « %s »."),
			new Rule("font(?:-family)?\\s*:\\s*([^;}]*)", (found) -> !found.matches(".*(source sans 3|inherit).*"),
					"Un document s’écrit en \"Source Sans 3\", police fournie, et non en « %s »."),
			new Rule("(\\d{4,})", (found) -> true, "« %s » est beaucoup trop grand."));

	private PaperStyle() {
	}

	/** The first thing that is wrong with it, if anything is. */
	static Optional<Found> objection(String style) {
		String bare = blanked(COLOUR, blanked(COMMENT, style)).toLowerCase(Locale.ROOT);
		return ORDER.stream().flatMap((rule) -> rule.broken(bare)).min(Comparator.comparingInt(Found::place));
	}

	private static String blanked(Pattern what, String style) {
		return what.matcher(style).replaceAll((found) -> " ".repeat(found.group().length()));
	}

	/**
	 * @param place where in the style, from 0
	 * @param sentence what is wrong, for people
	 */
	record Found(int place, String sentence) {
	}

	private record Rule(Pattern pattern, Predicate<String> wrong, String sentence) {

		Rule(String pattern, Predicate<String> wrong, String sentence) {
			this(Pattern.compile(pattern), wrong, sentence);
		}

		Stream<Found> broken(String style) {
			return this.pattern.matcher(style)
				.results()
				.filter((found) -> this.wrong.test(found.group(1)))
				.map((MatchResult found) -> new Found(found.start(1),
						this.sentence.replace("%s", found.group(1).strip())));
		}

	}

}
