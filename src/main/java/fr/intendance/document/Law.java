package fr.intendance.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import org.springframework.stereotype.Component;

/**
 * Statutory texts by the day on which they come into force, read from
 * {@code law/mentions.csv} where each stands with its translation and its source.
 */
@Component
class Law {

	private final DatedTexts texts = new DatedTexts("law/mentions.csv");

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

	/**
	 * What a firm without a VAT number needs before it bills another state, in French.
	 */
	String numberInUnion(LocalDate day) {
		return text("vat.number-in-union", day, Locale.FRENCH);
	}

	private String text(String key, LocalDate day, Locale language) {
		return this.texts.on(key, day).in(language);
	}

}
