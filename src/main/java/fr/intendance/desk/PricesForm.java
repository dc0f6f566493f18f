package fr.intendance.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import fr.intendance.document.Amount;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;
import fr.intendance.quote.PriceBook;
import fr.intendance.quote.PriceTag;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The price list of the quotes to come. */
@Component
@Order(4)
class PricesForm implements SettingsForm {

	private static final int PACKAGES = 8;

	private static final BigDecimal MOST = new BigDecimal("100000");

	private final PriceBook prices;

	private final Words words;

	PricesForm(PriceBook prices, Words words) {
		this.prices = prices;
		this.words = words;
	}

	@Override
	public String area() {
		return PriceBook.AREA;
	}

	@Override
	public List<SettingGroup> groups(Typed typed) {
		List<PriceTag> packages = this.prices.tags().stream().filter(PriceTag::isPackage).toList();
		SettingFields fields = new SettingFields(this.words, area(), typed, kept(packages));
		SettingField[] singles = PriceBook.codes()
			.stream()
			.map((code) -> fields.line(code).as("price").mandatory())
			.toArray(SettingField[]::new);
		return List.of(fields.group("singles", singles), fields.pairs("packages", FieldPair.fields(PACKAGES,
				(place) -> fields.line("hours", place), (place) -> fields.line("price", place))));
	}

	private Map<String, String> kept(List<PriceTag> packages) {
		Map<String, String> kept = new HashMap<>();
		this.prices.tags()
			.stream()
			.filter((tag) -> !tag.isPackage())
			.forEach((tag) -> kept.put(tag.code(), euros(tag)));
		IntStream.range(0, packages.size()).forEach((place) -> {
			kept.put("hours" + place, "" + packages.get(place).hours());
			kept.put("price" + place, euros(packages.get(place)));
		});
		return kept;
	}

	private static String euros(PriceTag tag) {
		return tag.amount().euros().toPlainString().replace('.', ',');
	}

	@Override
	public boolean keep(FormValues values, int version, String by) {
		List<PriceTag> tags = new ArrayList<>();
		PriceBook.codes().forEach((code) -> tags.add(new PriceTag(code, 0, amount(code, values))));
		List<FieldPair> packages = FieldPair.all(values, "hours", "price", PACKAGES);
		if (packages.isEmpty()) {
			throw Refused.invalid("hours0", "Gardez au moins un forfait : il sert à proposer un premier prix.");
		}
		Set<Integer> sizes = new HashSet<>();
		packages.forEach((pair) -> {
			int hours = values.integer("hours" + pair.place(), 1, 300);
			if (!sizes.add(hours)) {
				throw Refused.invalid("hours" + pair.place(), "Deux forfaits ont ce nombre d’heures : gardez-en un.");
			}
			tags.add(new PriceTag(PriceTag.PACKAGE, hours, amount("price" + pair.place(), values)));
		});
		return this.prices.change(version, tags, by);
	}

	private static Amount amount(String field, FormValues values) {
		BigDecimal euros = values.optionalAmount(field)
			.orElseThrow(() -> Refused.invalid(field, "Ce champ est obligatoire."));
		if (euros.signum() <= 0 || euros.compareTo(MOST) > 0 || euros.stripTrailingZeros().scale() > 2) {
			throw Refused.invalid(field, "Indiquez un prix hors taxes en euros, par exemple 45 ou 45,50.");
		}
		return Amount.ofEuros(euros.setScale(2, RoundingMode.UNNECESSARY));
	}

}
