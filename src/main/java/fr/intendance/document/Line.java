package fr.intendance.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * A priced line of a quote or of what will be invoiced.
 *
 * @param label the service
 * @param detail one sentence more, may be empty
 * @param quantity how many units
 * @param unit « h », « mois », « forfait », as printed
 * @param unitPrice before VAT
 */
public record Line(String label, String detail, BigDecimal quantity, String unit, Amount unitPrice) {

	/** The price of the line before VAT. */
	public Amount total() {
		return this.unitPrice.times(this.quantity);
	}

	/** The price of all lines before VAT. */
	public static Amount sum(List<Line> lines) {
		return lines.stream().map(Line::total).reduce(Amount.ZERO, Amount::plus);
	}

}
