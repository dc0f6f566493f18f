package fr.intendance.quote.process;

import java.math.BigDecimal;
import java.util.stream.Collectors;

import fr.intendance.document.Line;
import fr.intendance.quote.QuoteDraft;

/** A quote in a few lines of text, as forms show it. */
final class QuoteText {

	private QuoteText() {
	}

	static String hours(BigDecimal hours) {
		return number(hours) + "\u00a0h";
	}

	static String total(QuoteDraft draft) {
		return draft.totals().due().french() + (draft.terms().formula().isMonthly() ? " par mois" : "");
	}

	static String lines(QuoteDraft draft) {
		return draft.lines().stream().map(QuoteText::line).collect(Collectors.joining("\n"));
	}

	private static String line(Line line) {
		return "%s\u00a0: %s %s à %s, soit %s\n%s".formatted(line.label(), number(line.quantity()), line.unit(),
				line.unitPrice().french(), line.total().french(), line.detail());
	}

	private static String number(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString().replace('.', ',');
	}

}
