package fr.intendance.quote;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fr.intendance.document.Amount;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the price list. */
@Repository
class Prices {

	private final JdbcClient database;

	private final JdbcTemplate batches;

	Prices(JdbcClient database, JdbcTemplate batches) {
		this.database = database;
		this.batches = batches;
	}

	PriceList current() {
		TreeMap<Integer, Amount> packages = new TreeMap<>();
		Map<PriceList.Price, Amount> single = new EnumMap<>(PriceList.Price.class);
		tags().forEach((tag) -> {
			if (tag.isPackage()) {
				packages.put(tag.hours(), tag.amount());
			}
			else {
				single.put(PriceList.Price.valueOf(tag.code()), tag.amount());
			}
		});
		return new PriceList(packages, single);
	}

	List<PriceTag> tags() {
		return this.database.sql("select code, hours, cents from price order by code, hours")
			.query((row, number) -> new PriceTag(row.getString("code"), row.getInt("hours"),
					new Amount(row.getLong("cents"))))
			.list();
	}

	void replace(List<PriceTag> tags) {
		this.database.sql("delete from price").update();
		this.batches.batchUpdate("insert into price (code, hours, cents) values (?, ?, ?)",
				tags.stream().map((tag) -> new Object[] { tag.code(), tag.hours(), tag.amount().cents() }).toList());
	}

}
