package fr.intendance.quote;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import fr.intendance.document.Amount;
import fr.intendance.document.Line;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.Refused;

/** The lines that the firm adds to a quote by hand, as a form sends them. */
public final class AddedLines {

	/** How many there may be. */
	public static final int MOST = 8;

	private static final BigDecimal MOST_UNITS = BigDecimal.valueOf(9_999);

	private static final BigDecimal MOST_EUROS = BigDecimal.valueOf(99_999);

	private AddedLines() {
	}

	/** The name of a field of a line; lines count from one. */
	public static String field(int line, String part) {
		return "line" + line + part;
	}

	/** Blank lines are none. */
	static List<Line> of(FormValues values, List<Line> before) {
		if (!values.yes("withLines")) {
			return before;
		}
		return IntStream.rangeClosed(1, MOST).mapToObj((line) -> of(values, line)).flatMap(Optional::stream).toList();
	}

	private static Optional<Line> of(FormValues values, int line) {
		String label = values.optionalLine(field(line, "Label"), 200).orElse("");
		String unit = values.optionalLine(field(line, "Unit"), 20).orElse("");
		Optional<BigDecimal> quantity = values.optionalAmount(field(line, "Quantity"));
		Optional<BigDecimal> price = values.optionalAmount(field(line, "Price"));
		if (label.isEmpty() && unit.isEmpty() && quantity.isEmpty() && price.isEmpty()) {
			return Optional.empty();
		}
		if (label.isEmpty()) {
			throw Refused.invalid(field(line, "Label"), "Dites ce que vend cette ligne, ou videz-la entièrement.");
		}
		return Optional.of(new Line(label, "", quantity(line, quantity.orElse(BigDecimal.ONE)), unit,
				price(line, price.orElseThrow(() -> missing(line)))));
	}

	private static BigDecimal quantity(int line, BigDecimal given) {
		if (given.signum() <= 0 || given.compareTo(MOST_UNITS) > 0 || given.stripTrailingZeros().scale() > 2) {
			throw Refused.invalid(field(line, "Quantity"),
					"Indiquez une quantité entre 0,01 et 9\u202f999, avec deux décimales au plus.");
		}
		return given;
	}

	private static Amount price(int line, BigDecimal given) {
		if (given.signum() < 0 || given.compareTo(MOST_EUROS) > 0 || given.stripTrailingZeros().scale() > 2) {
			throw Refused.invalid(field(line, "Price"),
					"Indiquez un prix entre 0 et 99\u202f999\u00a0€, avec deux décimales au plus.");
		}
		return Amount.ofEuros(given);
	}

	private static Refused missing(int line) {
		return Refused.invalid(field(line, "Price"), "Indiquez le prix unitaire de cette ligne, hors taxes.");
	}

}
