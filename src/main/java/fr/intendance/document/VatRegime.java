package fr.intendance.document;

/**
 * How the firm stands towards VAT.
 */
public enum VatRegime {

	/** Small business exemption: no VAT is shown, since any shown would be owed. */
	FRANCHISE,

	/** VAT is charged at the standard rate, and due when the client pays. */
	STANDARD,

	/** VAT is charged at the standard rate, and due when the invoice is issued. */
	DEBITS;

	/** Whether VAT is shown, which asks for the firm's VAT number. */
	boolean isCharged() {
		return this != FRANCHISE;
	}

}
