package fr.intendance.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateElement;
import freemarker.template.Template;

/**
 * What a template of the owner may not say, read from what FreeMarker understood, where
 * no comment can hide a word: what leaves escaping, evaluates text, makes classes, calls
 * in other templates than the shared layout, may go on without end, or is another on
 * another day.
 */
final class Forbidden {

	private static final Pattern SHARED = Pattern
		.compile("#(include|import) \"/layout/[a-z]+\\.(ftlh|css)\"( as [a-zA-Z]+)?");

	private static final Set<String> BUILT_INS = Set.of("abs", "cap_first", "capFirst", "capitalize", "ceiling",
			"chunk", "contains", "counter", "c", "ends_with", "endsWith", "ensure_ends_with", "ensure_starts_with",
			"filter", "first", "floor", "has_content", "hasContent", "has_next", "hasNext", "index", "index_of",
			"indexOf", "is_even_item", "is_first", "isFirst", "is_last", "isLast", "is_odd_item", "item_cycle",
			"item_parity", "join", "keep_after", "keep_before", "last", "length", "lower_case", "lowerCase", "map",
			"max", "min", "name", "number", "remove_beginning", "remove_ending", "reverse", "round", "seq_contains",
			"seqContains", "size", "sort", "sort_by", "sortBy", "starts_with", "startsWith", "string", "switch", "then",
			"trim", "truncate", "uncap_first", "uncapFirst", "upper_case", "upperCase");

	private static final List<Rule> RULES = List.of(
			new Rule("\\?\\s*([A-Za-z_]+)", (builtIn) -> !BUILT_INS.contains(builtIn)),
			new Rule("^(#noautoesc|#noAutoEsc|#outputformat|#outputFormat|#setting|#visit|#recurse|#fallback)\\b",
					(directive) -> true),
			new Rule("(?<![\\w)\\]}\".])(\\.[a-z][A-Za-z_]+)", (special) -> true));

	private static final Pattern WITHOUT_END = Pattern.compile("\\.\\.(?=[\\s),\\]}]|$)");

	private static final Pattern LITERAL = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");

	private Forbidden() {
	}

	static void refuseIn(Template parsed) throws TemplateRefused {
		if (parsed.getOutputFormat() != HTMLOutputFormat.INSTANCE || !parsed.getAutoEscaping()) {
			throw refused(1, "output_format, auto_esc");
		}
		for (TemplateElement element : elements(root(parsed)).toList()) {
			Optional<String> word = word(element.getDescription());
			if (word.isPresent()) {
				throw refused(element.getBeginLine(), word.get());
			}
		}
	}

	private static Optional<String> word(String said) {
		if (said.startsWith("#include") || said.startsWith("#import")) {
			return SHARED.matcher(said).matches() ? Optional.empty() : Optional.of(said);
		}
		boolean endless = WITHOUT_END.matcher(LITERAL.matcher(said).replaceAll("\"\"")).find();
		return endless ? Optional.of("..") : RULES.stream().flatMap((rule) -> rule.broken(said)).findFirst();
	}

	private static TemplateRefused refused(int line, String word) {
		return new TemplateRefused(line, "« %s » n’est pas permis dans un modèle.".formatted(word));
	}

	/** Text that stands as it is, and comments, say nothing. */
	private static Stream<TemplateElement> elements(TemplateElement element) {
		String type = element.getClass().getSimpleName();
		Stream<TemplateElement> own = type.equals("TextBlock") || type.equals("Comment") ? Stream.of()
				: Stream.of(element);
		return Stream.concat(own, children(element).flatMap(Forbidden::elements));
	}

	@SuppressWarnings("deprecation") // no other way leads from an element to the next
	private static Stream<TemplateElement> children(TemplateElement element) {
		return IntStream.range(0, element.getChildCount())
			.mapToObj((index) -> (TemplateElement) element.getChildAt(index));
	}

	@SuppressWarnings("deprecation")
	private static TemplateElement root(Template parsed) {
		return parsed.getRootTreeNode();
	}

	private record Rule(Pattern pattern, Predicate<String> wrong) {

		Rule(String pattern, Predicate<String> wrong) {
			this(Pattern.compile(pattern), wrong);
		}

		Stream<String> broken(String said) {
			return this.pattern.matcher(said)
				.results()
				.filter((found) -> this.wrong.test(found.group(1)))
				.map(MatchResult::group);
		}

	}

}
