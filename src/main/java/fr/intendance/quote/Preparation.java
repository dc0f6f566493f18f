package fr.intendance.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import fr.intendance.document.Line;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;

/**
 * What is chosen when a quote is prepared.
 *
 * @param formula how the time is sold
 * @param hours a month for monthly formulas, otherwise in all; a package takes the next
 * size
 * @param startOn the first day of service
 * @param added lines of the firm's own, beside the one of the formula and billed in its
 * rhythm
 */
public record Preparation(Formula formula, BigDecimal hours, LocalDate startOn, List<Line> added) {

	public Preparation {
		added = List.copyOf(added);
	}

	/**
	 * As it was filled in.
	 * @param before the lines that were added before; they stay where the form has none
	 * @throws Refused 400 naming the field
	 */
	public static Preparation of(FormValues values, List<Line> before) {
		BigDecimal hours = values.optionalAmount("hours")
			.orElseThrow(() -> Refused.invalid("hours", "Indiquez le nombre d’heures."));
		return new Preparation(values.requiredChoice("formula", Formula.class), hours, values.requiredDate("startOn"),
				AddedLines.of(values, before));
	}

}
