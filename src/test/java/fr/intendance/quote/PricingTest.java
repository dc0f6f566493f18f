package fr.intendance.quote;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

import fr.intendance.document.Amount;
import fr.intendance.document.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PricingTest {

	private final Pricing pricing = QuoteFixture.pricing();

	@ParameterizedTest
	@CsvSource({ "1, 5, 22500", "5, 5, 22500", "5.5, 10, 44000", "24, 30, 126000", "30, 30, 126000", "40, 40, 168000" })
	void aPackageIsTheNextSizeAndBeyondTheLargestCostsAsIn(String hours, String sold, long cents) {
		BigDecimal size = this.pricing.sold(Formula.PACKAGE, new BigDecimal(hours));

		Line line = this.pricing.line(Formula.PACKAGE, size, "devis");

		assertThat(size).isEqualByComparingTo(sold);
		assertThat(line.total()).isEqualTo(new Amount(cents));
		assertThat(line.unit()).isEqualTo("mois");
	}

	@ParameterizedTest
	@CsvSource({ "HOURLY, 24, 108000, h", "PREPAID, 10, 44000, h", "FIXED, 12.5, 60000, forfait" })
	void otherFormulasSellTheHoursAsTheyAre(Formula formula, String hours, long cents, String unit) {
		Line line = this.pricing.line(formula, new BigDecimal(hours), "devis");

		assertThat(this.pricing.sold(formula, new BigDecimal(hours))).isEqualByComparingTo(hours);
		assertThat(line.total()).isEqualTo(new Amount(cents));
		assertThat(line.unit()).isEqualTo(unit);
	}

	@Test
	void saysHowManyHoursAreSold() {
		Line line = this.pricing.line(Formula.FIXED, new BigDecimal("12.5"), "remise à plat");

		assertThat(line.detail()).isEqualTo("Charge estimée\u00a0: 12,5\u00a0h. remise à plat");
	}

	@Test
	void offersOnlyWhatWasChosen() {
		assertThat(this.pricing.options(Set.of())).isEmpty();
		assertThat(this.pricing.options(Set.of(QuoteOption.DEPOSIT))).isEmpty();
		assertThat(this.pricing.options(EnumSet.allOf(QuoteOption.class))).extracting(Line::label)
			.containsExactly("Remise à plat de départ", "Demi-journée sur place");
	}

}
