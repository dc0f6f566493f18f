package fr.intendance.document;

import java.math.BigDecimal;

/**
 * What the law wants printed on the day of issue. An issued document keeps the text it
 * was issued with.
 *
 * @param vat the sentence about VAT, empty when it is charged and due with payment
 * @param vatInFrench the same in the words of the law where {@code vat} translates them,
 * empty otherwise
 * @param vatPercent the rate, 0 under the exemption
 * @param latePenalty the sentence about penalties for late payment
 * @param recoveryCosts the sentence about the fixed sum for recovery costs
 * @param earlyPayment the sentence about discounts for early payment
 */
public record Mentions(String vat, String vatInFrench, BigDecimal vatPercent, String latePenalty, String recoveryCosts,
		String earlyPayment) {

	/** Whether VAT is charged. */
	public boolean vatCharged() {
		return this.vatPercent.signum() > 0;
	}

}
