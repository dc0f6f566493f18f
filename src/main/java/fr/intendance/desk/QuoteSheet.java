package fr.intendance.desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.desk.Summary.Card;
import fr.intendance.quote.AddedLines;
import fr.intendance.quote.Formula;
import fr.intendance.quote.QuoteDraft;
import fr.intendance.quote.QuoteState;
import fr.intendance.quote.Quotes;

import org.springframework.stereotype.Component;

/** What the editor of a quote shows. */
@Component
class QuoteSheet {

	private final Quotes quotes;

	private final EstimateSummary estimate;

	private final Words words;

	QuoteSheet(Quotes quotes, EstimateSummary estimate, Words words) {
		this.quotes = quotes;
		this.estimate = estimate;
		this.words = words;
	}

	/** The quote as it stands. */
	Sheet now(EngagementReference reference) {
		QuoteDraft draft = this.quotes.draft(reference);
		return of(draft, draft, QuoteFields.of(draft));
	}

	/** As it would be by what was typed. */
	Sheet of(QuoteDraft tried, Map<String, String> typed) {
		return of(this.quotes.draft(tried.reference()), tried, typed);
	}

	/** As it stands, beside what was typed and refused. */
	Sheet kept(EngagementReference reference, Map<String, String> typed) {
		QuoteDraft draft = this.quotes.draft(reference);
		return of(draft, draft, typed);
	}

	private Sheet of(QuoteDraft draft, QuoteDraft shown, Map<String, String> typed) {
		Map<String, String> fields = QuoteFields.blank();
		typed.forEach((field, value) -> fields.computeIfPresent(field, (same, blank) -> value));
		return new Sheet(draft.reference().value(), draft.company(), Step.of(draft.state()),
				this.words.of("desk.quote." + draft.state()), draft.reason().map(FreeText::value), fields, shown,
				this.estimate.of(draft.reference()).map((card) -> card.said(this.words)));
	}

	/** What is to be done with it here. */
	enum Step {

		PREPARE, APPROVE, NONE;

		static Step of(QuoteState state) {
			return state.isPreparable() ? PREPARE : (state == QuoteState.PREPARED) ? APPROVE : NONE;
		}

	}

	/**
	 * @param company whose quote it is
	 * @param step what is to be done
	 * @param state where it stands, in words
	 * @param reason why it is to be prepared again, if it is
	 * @param typed what stands in the fields, by their names
	 * @param quote what it adds up to
	 * @param estimate where the hours come from
	 */
	record Sheet(String reference, String company, Step step, String state, Optional<String> reason,
			Map<String, String> typed, QuoteDraft quote, Optional<Card> estimate) {

		View in(Frame frame) {
			return new View(frame, this, formulas(), IntStream.rangeClosed(1, AddedLines.MOST).boxed().toList());
		}

		private static Map<String, String> formulas() {
			return Arrays.stream(Formula.values())
				.collect(Collectors.toMap(Formula::name, Formula::label, (one, other) -> one, LinkedHashMap::new));
		}

	}

	/**
	 * @param frame what surrounds the page
	 * @param sheet the quote
	 * @param formulas the labels of the formulas, by their codes
	 * @param rows the numbers of the lines that may be added
	 */
	record View(Frame frame, Sheet sheet, Map<String, String> formulas, List<Integer> rows) {
	}

}
