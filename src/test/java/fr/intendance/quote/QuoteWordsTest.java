package fr.intendance.quote;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.EnumSet;
import java.util.Set;

import fr.intendance.document.Amount;
import fr.intendance.document.Line;
import fr.intendance.document.TemplatesFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class QuoteWordsTest {

	private final ApplicationContextRunner settings = new ApplicationContextRunner()
		.withUserConfiguration(Settings.class);

	@ParameterizedTest
	@CsvSource({ "HOURLY, Au temps passé, true, préavis d’un mois, selon les heures réalisées",
			"PACKAGE, Forfait mensuel, true, préavis d’un mois, à terme échu",
			"PREPAID, Carnet d’heures prépayé, false, dans les six mois, à la commande",
			"FIXED, Mission au forfait, false, Le temps de la mission, À la fin de la mission" })
	void saysHowLongAndWhenToPay(Formula formula, String label, boolean monthly, String duration, String billing) {
		QuoteWords words = new QuoteWords(TemplatesFixture.messages(), Locale.FRENCH);

		assertThat(formula.label()).isEqualTo(label);
		assertThat(formula.isMonthly()).isEqualTo(monthly);
		assertThat(words.of(formula + ".duration")).endsWith(duration);
		assertThat(words.of(formula + ".billing")).endsWith(billing);
	}

	@ParameterizedTest
	@EnumSource(Formula.class)
	void namesTheServicesOfEachFormula(Formula formula) {
		Line line = QuoteFixture.pricing().line(formula, BigDecimal.TEN, "devis, relances");

		assertThat(line.label()).isNotBlank();
		assertThat(line.detail()).endsWith(". devis, relances");
	}

	@Test
	void tellsTheHoursWithACommaAndWithoutZeros() {
		Pricing pricing = QuoteFixture.pricing();

		assertThat(pricing.line(Formula.FIXED, new BigDecimal("2.50"), "").detail()).contains("2,5\u00a0h");
		assertThat(pricing.line(Formula.FIXED, new BigDecimal("1E+2"), "").detail()).contains("100\u00a0h");
		assertThat(pricing.line(Formula.PACKAGE, new BigDecimal("8.0"), "").detail()).contains("de 10\u00a0h");
	}

	@ParameterizedTest
	@EnumSource(Formula.class)
	void speaksEnglishToWhoReadsEnglish(Formula formula) {
		Pricing pricing = QuoteFixture.pricing(Locale.ENGLISH);

		Line line = pricing.line(formula, new BigDecimal("12.5"), "Quotes, Invoicing");

		assertThat(line.label()).containsAnyOf("Office", "Prepaid", "Fixed-price");
		assertThat(line.detail()).doesNotContain("é", "12,5").endsWith(". Quotes, Invoicing");
		assertThat(pricing.options(EnumSet.allOf(QuoteOption.class))).extracting(Line::label)
			.containsExactly("Initial tidying-up", "Half-day on site");
	}

	@Test
	void pricesOptionsOneByOne() {
		Pricing pricing = QuoteFixture.pricing();

		assertThat(pricing.options(Set.of(QuoteOption.ON_SITE))).singleElement().satisfies((line) -> {
			assertThat(line.detail()).isEqualTo("Déplacement compris");
			assertThat(line.total()).isEqualTo(new Amount(15000));
		});
		assertThat(pricing.options(EnumSet.of(QuoteOption.SET_UP, QuoteOption.DEPOSIT))).singleElement()
			.satisfies((line) -> assertThat(line.total()).isEqualTo(new Amount(18000)));
	}

	@Test
	void aPriceSurvivesItsRow() {
		Line line = QuoteFixture.pricing().line(Formula.HOURLY, new BigDecimal("12.5"), "devis");

		QuoteLine row = QuoteLine.of(line, true);

		assertThat(row.offeredBeside()).isTrue();
		assertThat(row.line()).isEqualTo(line);
	}

	@Test
	void paysInThirtyDaysWithThirtyPercentOnOrderUnlessTheFirmSaysOtherwise() {
		this.settings.run((context) -> {
			QuoteSettings terms = context.getBean(QuoteSettings.class);

			assertThat(terms.paymentDays()).isEqualTo(30);
			assertThat(terms.depositPercent()).isEqualTo(30);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "payment-days=0", "payment-days=45", "deposit-percent=1", "deposit-percent=100" })
	void takesTermsThatTheLawAllows(String setting) {
		this.settings.withPropertyValues("intendance.quote." + setting)
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "payment-days=46", "payment-days=-1", "deposit-percent=0", "deposit-percent=101",
			"payment-days=bientôt" })
	void refusesTermsThatItDoesNot(String setting) {
		this.settings.withPropertyValues("intendance.quote." + setting)
			.run((context) -> assertThat(context).hasFailed());
	}

	@EnableConfigurationProperties(QuoteSettings.class)
	static class Settings {

	}

}
