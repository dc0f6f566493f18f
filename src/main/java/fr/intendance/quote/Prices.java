package fr.intendance.quote;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import fr.intendance.document.Amount;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the price list, whose rows the firm edits. */
@Repository
class Prices {

	private static final String PACKAGE = "PACKAGE";

	private final JdbcClient database;

	Prices(JdbcClient database) {
		this.database = database;
	}

	PriceList current() {
		TreeMap<Integer, Amount> packages = new TreeMap<>();
		Map<PriceList.Price, Amount> single = new EnumMap<>(PriceList.Price.class);
		this.database.sql("select code, hours, cents from price").query((row) -> {
			Amount amount = new Amount(row.getLong("cents"));
			if (row.getString("code").equals(PACKAGE)) {
				packages.put(row.getInt("hours"), amount);
			}
			else {
				single.put(PriceList.Price.valueOf(row.getString("code")), amount);
			}
		});
		return new PriceList(packages, single);
	}

}
