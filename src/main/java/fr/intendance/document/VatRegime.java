package fr.intendance.document;

/**
 * How the firm stands towards VAT.
 */
public enum VatRegime {

	/** Small business exemption: no VAT is shown, since any shown would be owed. */
	FRANCHISE,

	/** VAT is charged at the standard rate. */
	STANDARD

}
