package fr.intendance.evidence;

import fr.intendance.access.CodePurpose;
import fr.intendance.access.CodeTopic;
import fr.intendance.client.EngagementReference;

/**
 * Names the evidence of one acceptance.
 *
 * @param engagement the engagement
 * @param purpose what is accepted
 * @param subject the number of the document that is accepted; of a set, that of the first
 */
public record Chain(EngagementReference engagement, CodePurpose purpose, String subject) {

	/** The evidence about a quote. */
	public static Chain ofQuote(EngagementReference engagement, String number) {
		return new Chain(engagement, CodePurpose.QUOTE, number);
	}

	/** The evidence about a contract and its annexes. */
	public static Chain ofContract(EngagementReference engagement, String number) {
		return new Chain(engagement, CodePurpose.SIGNATURE, number);
	}

	CodeTopic topic() {
		return new CodeTopic(this.engagement.value(), this.purpose, this.subject);
	}

}
