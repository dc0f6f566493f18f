package fr.intendance.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.springframework.core.io.ClassPathResource;

/**
 * Texts that change from a day on, read from a table in which each stands with its
 * translation and its source: {@code key|effectiveFrom|text|english|source}.
 */
public final class DatedTexts {

	private final List<DatedText> texts;

	/**
	 * @param table its path on the class path, such as {@code law/mentions.csv}
	 */
	public DatedTexts(String table) {
		try (BufferedReader rows = new BufferedReader(
				new InputStreamReader(new ClassPathResource(table).getInputStream(), StandardCharsets.UTF_8))) {
			this.texts = rows.lines().skip(1).map(DatedTexts::parse).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The text of this key that is in force on a day in Paris.
	 * @throws IllegalStateException if there is none
	 */
	public DatedText on(String key, LocalDate day) {
		return this.texts.stream()
			.filter((text) -> text.key().equals(key) && !text.effectiveFrom().isAfter(day))
			.max(Comparator.comparing(DatedText::effectiveFrom))
			.orElseThrow(() -> new IllegalStateException("No text for " + key + " on " + day));
	}

	private static DatedText parse(String row) {
		String[] cells = row.split("\\|", -1);
		if (cells.length != 5) {
			throw new IllegalStateException("Key, date, text, English and source expected: " + row);
		}
		return new DatedText(cells[0], LocalDate.parse(cells[1]), Typography.french(cells[2]), cells[3],
				Typography.french(cells[4]));
	}

	/**
	 * A text in force from a day on, until the next one of its key.
	 *
	 * @param key what it is for
	 * @param effectiveFrom its first day, in Paris; tells the versions of a text apart
	 * @param french the words, with the spaces of French typography
	 * @param english their translation
	 * @param source where it is written, in French
	 */
	public record DatedText(String key, LocalDate effectiveFrom, String french, String english, String source) {

		/** The words in the language of whoever reads them. */
		public String in(Locale language) {
			return Wording.isEnglish(language) ? this.english : this.french;
		}

	}

}
