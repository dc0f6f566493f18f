package fr.intendance.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * The states of the European Union, and how each writes its VAT numbers, read from
 * {@code law/vat-numbers.csv} where each stands with its source.
 */
public final class MemberStates {

	/** ISO 3166. */
	public static final String FRANCE = "FR";

	private static final List<State> ALL = read();

	private MemberStates() {
	}

	/** Their codes of ISO 3166, France among them. */
	public static List<String> codes() {
		return ALL.stream().map(State::code).toList();
	}

	/** What each is called in French, by its code, in the order of the alphabet. */
	public static Map<String, String> names() {
		return names(Locale.FRENCH);
	}

	/** The same in the language of who reads. */
	public static Map<String, String> names(Locale language) {
		Map<String, String> names = new LinkedHashMap<>();
		codes().stream()
			.sorted(Comparator.comparing((code) -> name(code, language), Collator.getInstance(language)))
			.forEach((code) -> names.put(code, name(code, language)));
		return names;
	}

	/** What a state is called in French. */
	public static String name(String code) {
		return name(code, Locale.FRENCH);
	}

	private static String name(String code, Locale language) {
		return new Locale("", code).getDisplayCountry(language);
	}

	/** The state that writes its VAT numbers like this one, without spaces. */
	static Optional<String> ofVatNumber(String number) {
		return ALL.stream()
			.filter((state) -> number.startsWith(state.prefix())
					&& state.form().matcher(number.substring(state.prefix().length())).matches())
			.map(State::code)
			.findFirst();
	}

	private static List<State> read() {
		try (BufferedReader table = new BufferedReader(new InputStreamReader(
				new ClassPathResource("law/vat-numbers.csv").getInputStream(), StandardCharsets.UTF_8))) {
			return table.lines().skip(1).map(State::parse).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record State(String code, String prefix, Pattern form) {

		/** Forms hold the sign that parts the cells, so the last cell is cut off. */
		static State parse(String row) {
			String[] cells = row.split("\\|", 3);
			return new State(cells[0], cells[1], Pattern.compile(cells[2].substring(0, cells[2].lastIndexOf('|'))));
		}

	}

}
