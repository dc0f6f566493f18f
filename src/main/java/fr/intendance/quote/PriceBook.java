package fr.intendance.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fr.intendance.settings.Settings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The price list, as the firm changes it. The next quote has the new prices; one that was
 * issued keeps its own, and so does the contract made of it.
 */
@Service
public class PriceBook {

	/** What the trace of the settings calls it. */
	public static final String AREA = "prices";

	private final Prices prices;

	private final Settings settings;

	PriceBook(Prices prices, Settings settings) {
		this.prices = prices;
		this.settings = settings;
		settings.declare(AREA, () -> texts(prices.tags()));
	}

	/** What is sold by the hour or the piece; each has a price. */
	public static List<String> codes() {
		return Arrays.stream(PriceList.Price.values()).map(Enum::name).toList();
	}

	/** All prices, packages by their hours. */
	@Transactional(readOnly = true)
	public List<PriceTag> tags() {
		return this.prices.tags();
	}

	/**
	 * Sets all prices.
	 * @param version which version was before somebody's eyes
	 * @param tags one of each code, and at least one package
	 * @param by the user
	 * @return false if somebody else changed them meanwhile
	 */
	@Transactional
	public boolean change(int version, List<PriceTag> tags, String by) {
		if (!this.settings.keep(AREA, version, texts(tags), by)) {
			return false;
		}
		this.prices.replace(tags);
		return true;
	}

	private static Map<String, String> texts(List<PriceTag> tags) {
		Map<String, String> texts = new TreeMap<>();
		tags.forEach((tag) -> texts.put(tag.name(), tag.amount().euros().toPlainString()));
		return texts;
	}

}
