package fr.intendance.needsreview;

import java.math.BigDecimal;
import java.util.Optional;

import fr.intendance.client.FreeText;

/**
 * What the firm made of the client's answers.
 *
 * @param decision whether it goes on
 * @param hours the hours a month where they differ from the estimate
 * @param reason why they differ; given if they do
 * @param advice a word to the client, printed as it is
 */
public record ReviewedNeeds(Decision decision, Optional<BigDecimal> hours, Optional<FreeText> reason,
		Optional<FreeText> advice) {

	/** Whether it goes on. */
	public enum Decision {

		REVIEWED("reviewed"), OUT_OF_SCOPE("outOfScope");

		private final String code;

		Decision(String code) {
			this.code = code;
		}

		/** As the models spell it. */
		public String code() {
			return this.code;
		}

	}

}
