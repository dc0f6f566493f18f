package fr.intendance.quote.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Variable;
import fr.intendance.quote.Preparation;
import fr.intendance.quote.QuoteDraft;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.Quoting;

import org.springframework.stereotype.Component;

@Component
class PrepareQuoteForm implements TaskForm {

	private final Quoting quoting;

	private final Quotes quotes;

	private final Actors actors;

	PrepareQuoteForm(Quoting quoting, Quotes quotes, Actors actors) {
		this.quoting = quoting;
		this.quotes = quotes;
		this.actors = actors;
	}

	@Override
	public String task() {
		return QuoteModel.PREPARE_QUOTE;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		QuoteDraft draft = this.quotes.draft(EngagementReference.ofKey(task.businessKey()));
		Map<String, Object> shown = new HashMap<>();
		shown.put("shownClient", draft.company());
		shown.put("shownRegime", draft.regime());
		shown.put("shownHours", QuoteText.hours(draft.terms().estimatedHours()));
		shown.put("shownPackage", QuoteText.hours(BigDecimal.valueOf(draft.terms().packageHours())));
		shown.put("shownReason", draft.reason().map(FreeText::value).orElse(""));
		shown.put("formula", draft.terms().formula().name());
		shown.put("hours", draft.terms().hours().doubleValue());
		draft.terms().startsOn().ifPresent((day) -> shown.put("startOn", day.toString()));
		return shown;
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		EngagementReference reference = EngagementReference.ofKey(task.businessKey());
		this.quoting.prepare(reference, Preparation.of(values, this.quotes.draft(reference).added()),
				this.actors.required().id());
		return Map.of();
	}

}
