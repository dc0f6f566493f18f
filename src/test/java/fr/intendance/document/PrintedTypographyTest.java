package fr.intendance.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How French and English are set, read back line by line from what was printed. A PDF
 * does not tell a space that breaks from one that does not; that no line breaks there
 * does.
 */
class PrintedTypographyTest {

	/** Addresses, browsers and the answers of mail servers. */
	private static final Pattern BY_MACHINES = Pattern.compile("2001:|Mozilla|queued as|^250|^550");

	/** What a line of French must not have, by the name of the rule. */
	private static final List<Rule> FRENCH = List.of(new Rule("a thin space before ; ! ?", "[^\\u202f\\s][;!?](\\s|$)"),
			new Rule("a space before a colon", "[\\p{L})]:(\\s|$)"),
			new Rule("no line begins with what belongs to the one before", "^[:;!?»%€]"),
			new Rule("no line ends before what belongs to it", "(«|\\bn°|\\bart\\.|\\barticle|\\bM\\.|\\bMme)$"),
			new Rule("thousands are parted by a thin space", "\\d{4,},\\d\\d\\b|\\d[ .]\\d{3},\\d\\d\\b"),
			new Rule("cents after a comma, the euro after a space", "\\d\\.\\d\\d\\b ?€|\\d€|€\\d"),
			new Rule("a space before the sign of a percentage", "\\d%"),
			new Rule("the first of a month",
					"\\b1 (janvier|février|mars|avril|mai|juin|juillet|août|" + "septembre|octobre|novembre|décembre)"),
			new Rule("days and months are lower case",
					"\\d (Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|" + "Septembre|Octobre|Novembre|Décembre)"),
			new Rule("times with an h", "(?<![\\d:])\\d{1,2}:\\d\\d(?![:\\d])"),
			new Rule("curled apostrophes and quotation marks of our own", "\\p{L}'\\p{L}|[\"“”]"),
			new Rule("accents on capitals", "\\b(A (l’|la|défaut|partir|votre|titre)|Etat|Etabli|Echéance|Evénement)"),
			new Rule("no Mr, Mlle, median point", "\\bMr\\b|\\bMlle\\b|\\p{L}·\\p{L}"),
			new Rule("three points are one sign", "\\.\\.\\."));

	private static final List<Rule> ENGLISH = List.of(new Rule("no space before : ; ! ?", "[\\s\\u202f][:;!?](\\s|$)"),
			new Rule("no thin space", "\\u202f"), new Rule("no guillemets", "[«»]"),
			new Rule("the euro before its figures", "\\d ?€(?!\\d)"),
			new Rule("cents after a point", "€[\\d,]*,\\d\\d(?!\\d)|\\d,\\d\\d\\b(?![,.\\d])"),
			new Rule("no space before the sign of a percentage", "\\d\\s%"),
			new Rule("months are upper case",
					"\\d (january|february|march|april|may|june|july|august|" + "september|october|november|december)"),
			new Rule("curled apostrophes and quotation marks", "\\p{L}'\\p{L}|\""),
			new Rule("three points are one sign", "\\.\\.\\."));

	static Stream<DocumentFixture> fixtures() {
		return TemplateTest.fixtures();
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void frenchIsSetAsFrench(DocumentFixture fixture) {
		assertThat(lines(fixture, Locale.FRENCH)).hasSizeGreaterThan(20)
			.flatExtracting((line) -> broken(FRENCH, line))
			.isEmpty();
	}

	/** What is French there too, such as the words of the law, follows French rules. */
	@ParameterizedTest
	@MethodSource("fixtures")
	void englishIsSetAsEnglish(DocumentFixture fixture) {
		Set<String> french = lines(fixture, Locale.FRENCH).collect(Collectors.toSet());

		assertThat(lines(fixture, Locale.ENGLISH).filter((line) -> !french.contains(line))).hasSizeGreaterThan(20)
			.flatExtracting((line) -> broken(ENGLISH, line))
			.isEmpty();
	}

	@Test
	void theRulesFindWhatIsSetInTheOtherLanguage() {
		assertThat(broken(FRENCH, "Is it €1,080.00? Yes: 5%, \"net\", at 10:30")).hasSize(6);
		assertThat(broken(FRENCH, "Soit 1\u202f080,00 € au 1er mai : « net »\u202f!")).isEmpty();
		assertThat(broken(ENGLISH, "Soit 1\u202f080,00 €, 5 % : « net »")).hasSize(6);
		assertThat(broken(ENGLISH, "It is €1,080.00, 5%: “net”, at 10:30")).isEmpty();
	}

	private static Stream<String> lines(DocumentFixture fixture, Locale language) {
		return Stream.of(PartyFixture.firm(), PartyFixture.company())
			.map((firm) -> PrintedLines.text(Pages.print(fixture, language, firm, Optional.of("X-2026-0001"))))
			.flatMap(String::lines)
			.map(String::strip)
			.filter((line) -> !BY_MACHINES.matcher(line).find());
	}

	private static List<String> broken(List<Rule> rules, String line) {
		return rules.stream()
			.filter((rule) -> rule.missed().matcher(line).find())
			.map((rule) -> rule.name() + ": " + line)
			.toList();
	}

	/**
	 * @param name what is right
	 * @param missed what is wrong
	 */
	private record Rule(String name, Pattern missed) {

		Rule(String name, String missed) {
			this(name, Pattern.compile(missed));
		}

	}

}
