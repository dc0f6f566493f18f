package fr.intendance.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Statutory texts by the day on which they come into force, read from
 * {@code law/mentions.csv} where each stands with its translation and its source.
 */
@Component
class Law {

	private final List<Rule> rules = read();

	Mentions on(LocalDate day, VatRegime regime, Locale language) {
		return new Mentions(vat(day, regime, language),
				Wording.isEnglish(language) ? vat(day, regime, Locale.FRENCH) : "",
				regime.isCharged() ? new BigDecimal(text("vat.standard.percent", day, language)) : BigDecimal.ZERO,
				text("payment.penalty", day, language), text("payment.recovery", day, language),
				text("payment.discount", day, language));
	}

	private String vat(LocalDate day, VatRegime regime, Locale language) {
		return switch (regime) {
			case FRANCHISE -> text("vat.franchise", day, language);
			case STANDARD -> "";
			case DEBITS -> text("vat.debits", day, language);
			case REVERSE_CHARGE -> text("vat.reverse-charge", day, language);
		};
	}

	private String text(String key, LocalDate day, Locale language) {
		return this.rules.stream()
			.filter((rule) -> rule.key().equals(key) && !rule.effectiveFrom().isAfter(day))
			.max(Comparator.comparing(Rule::effectiveFrom))
			.orElseThrow(() -> new IllegalStateException("No text of law for " + key + " on " + day))
			.in(language);
	}

	private static List<Rule> read() {
		try (BufferedReader table = new BufferedReader(new InputStreamReader(
				new ClassPathResource("law/mentions.csv").getInputStream(), StandardCharsets.UTF_8))) {
			return table.lines().skip(1).map(Rule::parse).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Rule(String key, LocalDate effectiveFrom, String text, String english) {

		static Rule parse(String row) {
			String[] cells = row.split("\\|", -1);
			if (cells.length != 5) {
				throw new IllegalStateException("Key, date, text, English and source expected: " + row);
			}
			return new Rule(cells[0], LocalDate.parse(cells[1]), Typography.french(cells[2]), cells[3]);
		}

		String in(Locale language) {
			return Wording.isEnglish(language) ? this.english : this.text;
		}

	}

}
