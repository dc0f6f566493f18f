package fr.intendance.client.web;

import java.security.SecureRandom;

/**
 * What the sender of an enquiry gets: random, so that it tells nothing about what we
 * know.
 *
 * @param receipt such as {@code 7F3K-92QD}
 */
record Receipt(String receipt) {

	/** Without the letters and digits that are read as others. */
	private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final SecureRandom RANDOM = new SecureRandom();

	static Receipt fresh() {
		StringBuilder receipt = new StringBuilder();
		RANDOM.ints(8, 0, LETTERS.length()).forEach((at) -> receipt.append(LETTERS.charAt(at)));
		return new Receipt(receipt.insert(4, '-').toString());
	}

}
