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
	DEBITS,

	/**
	 * The client owes the VAT in its own state (directive 2006/112/EC, art. 44 and 196;
	 * CGI, art. 259). It follows from who the client is and is no setting of the firm.
	 */
	REVERSE_CHARGE;

	/** Whether VAT is shown, which asks for the firm's VAT number. */
	boolean isCharged() {
		return this == STANDARD || this == DEBITS;
	}

}
