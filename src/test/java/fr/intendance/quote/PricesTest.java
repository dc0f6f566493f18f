package fr.intendance.quote;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import fr.intendance.document.Amount;
import fr.intendance.document.TemplatesFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The price list as the migration brings it, and as the firm may change it. */
class PricesTest {

	private final EmbeddedDatabase database = new EmbeddedDatabaseBuilder().generateUniqueName(true)
		.setType(EmbeddedDatabaseType.H2)
		.addScript("db/migration/V08__quote.sql")
		.build();

	private final JdbcClient client = JdbcClient.create(this.database);

	private final Prices prices = new Prices(this.client, new JdbcTemplate(this.database));

	@AfterEach
	void close() {
		this.database.shutdown();
	}

	@ParameterizedTest
	@EnumSource(PriceList.Price.class)
	void hasAPriceForEverythingThatIsSold(PriceList.Price price) {
		assertThat(this.prices.current().of(price)).isGreaterThan(Amount.ZERO);
	}

	@Test
	void isTheListThatTheTestsCountWith() {
		Pricing ofRows = new Pricing(this.prices.current(), new QuoteWords(TemplatesFixture.messages(), Locale.FRENCH),
				0);

		assertThat(ofRows.overage()).isEqualTo(QuoteFixture.pricing().overage());
		for (Formula formula : Formula.values()) {
			assertThat(ofRows.hour(formula)).isEqualTo(QuoteFixture.pricing().hour(formula));
			assertThat(ofRows.line(formula, BigDecimal.TEN, "devis"))
				.isEqualTo(QuoteFixture.pricing().line(formula, BigDecimal.TEN, "devis"));
		}
	}

	@Test
	void followsTheFirmWhenItChangesARow() {
		this.client.sql("update price set cents = 5000 where code = 'HOUR'").update();
		this.client.sql("insert into price (code, hours, cents) values ('PACKAGE', 40, 160000)").update();

		PriceList changed = this.prices.current();

		assertThat(changed.of(PriceList.Price.HOUR)).isEqualTo(new Amount(5000));
		assertThat(changed.packageFor(BigDecimal.valueOf(31))).isEqualByComparingTo("40");
		assertThat(changed.ofPackage(BigDecimal.valueOf(40))).isEqualTo(new Amount(160000));
	}

	@Test
	void replacesAllRowsAtOnce() {
		PriceTag hour = new PriceTag("HOUR", 0, new Amount(5000));
		PriceTag month = new PriceTag(PriceTag.PACKAGE, 12, new Amount(54000));

		this.prices.replace(List.of(hour, month));

		assertThat(this.prices.tags()).containsExactly(hour, month);
		assertThat(this.prices.current().packages()).containsOnlyKeys(12);
	}

	@Test
	void saysWhichPriceIsMissing() {
		this.client.sql("delete from price where code = 'ON_SITE'").update();

		assertThatIllegalStateException().isThrownBy(() -> this.prices.current().of(PriceList.Price.ON_SITE))
			.withMessageContaining("ON_SITE");
	}

	@ParameterizedTest
	@CsvSource({ "0.5, 5, 22500", "10, 10, 44000", "10.1, 20, 86000", "20.0, 20, 86000", "29.9, 30, 126000",
			"30.1, 31, 130200", "37, 37, 155400", "500, 500, 2100000" })
	void sellsTheSmallestPackageThatHoldsTheHours(BigDecimal hours, String size, long cents) {
		PriceList list = this.prices.current();

		assertThat(list.packageFor(hours)).isEqualByComparingTo(size);
		assertThat(list.ofPackage(hours)).isEqualTo(new Amount(cents));
	}

	@Test
	void chargesNoPartOfACentBeyondTheLargestPackage() {
		PriceList uneven = new PriceList(new TreeMap<>(Map.of(3, new Amount(100))), Map.of());

		assertThat(uneven.ofPackage(BigDecimal.valueOf(4))).isEqualTo(new Amount(133));
		assertThat(uneven.ofPackage(BigDecimal.valueOf(5))).isEqualTo(new Amount(166));
	}

}
