package fr.intendance.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * An amount of money in euro cents.
 *
 * @param cents the cents, negative for what is taken off
 */
public record Amount(long cents) implements Comparable<Amount> {

	/** Nothing. */
	public static final Amount ZERO = new Amount(0);

	/**
	 * That many euros, rounded half up to the cent.
	 */
	public static Amount ofEuros(BigDecimal euros) {
		return new Amount(euros.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
	}

	/** The same amount in euros, two decimals. */
	public BigDecimal euros() {
		return BigDecimal.valueOf(this.cents, 2);
	}

	/** « 1 250,00 € », as forms show it. */
	public String french() {
		return Wording.money(this, Locale.FRANCE);
	}

	/** The same as people of this language read it. */
	public String in(Locale language) {
		return Wording.money(this, language);
	}

	/** The sum of both. */
	public Amount plus(Amount other) {
		return new Amount(Math.addExact(this.cents, other.cents));
	}

	/** What is left when the other is taken off. */
	public Amount minus(Amount other) {
		return new Amount(Math.subtractExact(this.cents, other.cents));
	}

	/** So many times this, rounded half up to the cent. */
	public Amount times(BigDecimal factor) {
		return ofEuros(euros().multiply(factor));
	}

	/** That many hundredths of this, rounded half up to the cent. */
	public Amount percent(BigDecimal percent) {
		return times(percent.movePointLeft(2));
	}

	@Override
	public int compareTo(Amount other) {
		return Long.compare(this.cents, other.cents);
	}

}
