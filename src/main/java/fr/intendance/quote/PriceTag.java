package fr.intendance.quote;

import fr.intendance.document.Amount;

/**
 * What the firm asks for one thing, before VAT.
 *
 * @param code what it is sold as; {@link #PACKAGE} for the hours of a month
 * @param hours how many a package holds; 0 where the price is for one hour or one piece
 * @param amount the price
 */
public record PriceTag(String code, int hours, Amount amount) {

	/** Hours of a month at a price together. */
	public static final String PACKAGE = "PACKAGE";

	/** Whether it is one of several packages. */
	public boolean isPackage() {
		return this.code.equals(PACKAGE);
	}

	/** Unlike that of any other. */
	String name() {
		return isPackage() ? this.code + "." + this.hours : this.code;
	}

}
