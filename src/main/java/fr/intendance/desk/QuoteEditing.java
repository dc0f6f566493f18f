package fr.intendance.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementReference;
import fr.intendance.engine.FormValues;
import fr.intendance.quote.Approval;
import fr.intendance.quote.Preparation;
import fr.intendance.quote.QuoteDraft;
import fr.intendance.quote.QuoteTasks;
import fr.intendance.quote.QuoteTrials;
import fr.intendance.quote.Quotes;

import org.springframework.stereotype.Component;

/**
 * Tries what was typed into the editor of a quote, or keeps it: a formula and lines while
 * it is prepared, what is granted while it waits for approval.
 */
@Component
class QuoteEditing {

	private static final Set<String> TICKS = Set.of("withLines", "optionSetUp", "optionOnSite", "optionDeposit",
			"rereadParties", "rereadServices", "rereadTerms");

	private static final Set<String> NOT_OF_THE_QUOTE = Set.of("_csrf", "recount");

	private final Quotes quotes;

	private final QuoteTrials trials;

	private final QuoteTasks tasks;

	private final Clock clock;

	QuoteEditing(Quotes quotes, QuoteTrials trials, QuoteTasks tasks, Clock clock) {
		this.quotes = quotes;
		this.trials = trials;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** The quote as it would be. */
	QuoteDraft tried(EngagementReference reference, Map<String, String> typed) {
		QuoteDraft draft = this.quotes.draft(reference);
		Map<String, Object> filled = values(typed);
		// what it adds up to does not wait for the first day
		filled.computeIfPresent("startOn", (field, day) -> day.equals("") ? today() : day);
		return tried(draft, filled, (chosen) -> this.trials.draft(reference, chosen),
				(granted) -> this.trials.draft(reference, granted));
	}

	/** Its PDF as it would be. */
	byte[] preview(EngagementReference reference, Map<String, String> typed) {
		QuoteDraft draft = this.quotes.draft(reference);
		return tried(draft, values(typed), (chosen) -> this.trials.preview(reference, chosen),
				(granted) -> this.trials.preview(reference, granted));
	}

	/** By its state it is still to be prepared, or to be approved. */
	private static <T> T tried(QuoteDraft draft, Map<String, Object> filled, Function<Preparation, T> prepared,
			Function<Approval, T> approved) {
		FormValues values = new FormValues(filled);
		return draft.state().isPreparable() ? prepared.apply(Preparation.of(values, draft.added()))
				: approved.apply(Approval.of(values));
	}

	/**
	 * Finishes the task of whoever is signed in.
	 * @return whether there is something to do on the same page next
	 */
	boolean keep(EngagementReference reference, Map<String, String> typed) {
		if (this.quotes.draft(reference).state().isPreparable()) {
			this.tasks.prepare(reference, values(typed));
			return true;
		}
		this.tasks.decide(reference, values(typed));
		return this.quotes.inPreparation(reference).isPresent();
	}

	private String today() {
		return LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS).toString();
	}

	/** A ticked box is a yes. */
	private static Map<String, Object> values(Map<String, String> typed) {
		Map<String, Object> values = new HashMap<>(typed);
		values.keySet().removeAll(NOT_OF_THE_QUOTE);
		values.replaceAll((field, value) -> TICKS.contains(field) ? Boolean.TRUE : value);
		return values;
	}

}
