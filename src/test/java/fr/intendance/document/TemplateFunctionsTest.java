package fr.intendance.document;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TemplateFunctionsTest {

	private Configuration templates;

	@BeforeEach
	void realTemplates() throws Exception {
		TemplatesConfiguration beans = new TemplatesConfiguration();
		this.templates = beans
			.freeMarkerConfigurer(beans.messageSource(), new Sentences(beans.messageSource()), new OwnTexts())
			.getConfiguration();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "date(first) | 1er décembre 2026 | 1 December 2026", //
			"date(last) | 31 décembre 2026 | 31 December 2026", //
			"month(current) | décembre 2026 | December 2026", //
			"money(price) | 1T260,00N€ | €1,260.00", //
			"number(half) | 0,5 | 0.5", //
			"hours(90) | 1NhN30 | 1NhN30Nmin", //
			"period(first, last) | du 1er au 31 décembre 2026 | 1 December 2026 to 31 December 2026" })
	void speaksTheLanguageOfThePage(String call, String french, String english) throws Exception {
		assertThat(filled("${" + call + "}", Locale.FRANCE)).isEqualTo(spaced(french));
		assertThat(filled("${" + call + "}", Locale.ENGLISH)).isEqualTo(spaced(english));
	}

	@Test
	void tellsASingleDayOnce() throws Exception {
		assertThat(filled("${period(first, first)}", Locale.FRANCE)).isEqualTo("le 1er décembre 2026");
		assertThat(filled("${period(first, first)}", Locale.ENGLISH)).isEqualTo("1 December 2026");
	}

	@Test
	void tellsMomentsInTheTimeOfParis() throws Exception {
		assertThat(filled("${dateTime(winter)}", Locale.FRANCE))
			.isEqualTo("lundi 23 novembre 2026 à\u00a015\u00a0h\u00a030");
		assertThat(filled("${dateTime(winter)}", Locale.ENGLISH)).isEqualTo("Monday 23 November 2026, 15:30");
		assertThat(filled("${dateTime(summer)}", Locale.ENGLISH)).isEqualTo("Thursday 2 July 2026, 00:30");
	}

	@Test
	void readsTheWordsOfTheModules() throws Exception {
		assertThat(filled("${message('whereabouts.prepare-quote')}", Locale.FRANCE)).isEqualTo("Préparer le devis");
		assertThat(filled("${message('whereabouts.prepare-quote')}", Locale.ENGLISH)).isNotBlank()
			.isNotEqualTo("Préparer le devis");
	}

	@ParameterizedTest
	@ValueSource(strings = { "${date(half)}", "${money(half)}", "${date()}", "${period(first)}", "${month(nothing)}",
			"${hours('many')}" })
	void failsRatherThanShowWhatNobodyMeant(String source) {
		assertThatThrownBy(() -> filled(source, Locale.FRANCE)).isInstanceOfAny(TemplateException.class,
				ClassCastException.class, ArrayIndexOutOfBoundsException.class);
	}

	@Test
	void escapesWhatPeopleTypedEvenInAnAttribute() throws Exception {
		assertThat(filled("<p title=\"${typed}\">${typed}</p>", Locale.FRANCE))
			.isEqualTo("<p title=\"&quot;&gt;&lt;b&gt; ?\">&quot;&gt;&lt;b&gt; ?</p>");
	}

	@Test
	void takesOnlyTheDollarForItsOwn() throws Exception {
		assertThat(filled("#{half} [=half]", Locale.FRANCE)).isEqualTo("#{half} [=half]");
	}

	private String filled(String source, Locale locale) throws Exception {
		StringWriter text = new StringWriter();
		Template template = new Template("probe.ftlh", source, this.templates);
		template.setLocale(locale);
		template.process(new Seen(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31), YearMonth.of(2026, 12),
				new Amount(126000), new BigDecimal("0.50"), Instant.parse("2026-11-23T14:30:00Z"),
				Instant.parse("2026-07-01T22:30:00Z"), "\"><b> ?", Optional.empty()), text);
		return text.toString();
	}

	private static String spaced(String text) {
		return text.replace('N', '\u00a0').replace('T', '\u202f');
	}

	/** Values of each kind; not public, as the views of some pages. */
	record Seen(LocalDate first, LocalDate last, YearMonth current, Amount price, BigDecimal half, Instant winter,
			Instant summer, String typed, Optional<String> nothing) {
	}

}
