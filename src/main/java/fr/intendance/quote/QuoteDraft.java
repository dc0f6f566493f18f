package fr.intendance.quote;

import java.util.List;
import java.util.Optional;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.document.Line;
import fr.intendance.document.Totals;

/**
 * A quote as the firm sees it while it works on it.
 *
 * @param reference the engagement
 * @param company the client's name
 * @param state where it stands
 * @param terms what it sells
 * @param lines what the total is made of
 * @param options what is offered beside
 * @param totals as they would be if it were issued today
 * @param regime the firm's VAT regime, in French
 * @param reason why it is to be prepared again, if it is
 */
public record QuoteDraft(EngagementReference reference, String company, QuoteState state, QuoteTerms terms,
		List<Line> lines, List<Line> options, Totals totals, String regime, Optional<FreeText> reason) {

	/** The lines that the firm added to the one of the formula. */
	public List<Line> added() {
		return this.lines.subList(1, this.lines.size());
	}

}
