package fr.intendance.quote;

import java.math.BigDecimal;

import fr.intendance.document.Amount;
import fr.intendance.document.Line;

/** A line as it stands in its row. */
record QuoteLine(boolean offeredBeside, String label, String detail, BigDecimal quantity, String unit, long unitCents) {

	static QuoteLine of(Line line, boolean offeredBeside) {
		return new QuoteLine(offeredBeside, line.label(), line.detail(), line.quantity(), line.unit(),
				line.unitPrice().cents());
	}

	Line line() {
		return new Line(this.label, this.detail, this.quantity, this.unit, new Amount(this.unitCents));
	}

}
