package fr.intendance.quote.process;

import java.util.Map;
import java.util.Optional;

import fr.intendance.access.Rereading;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Actors;
import fr.intendance.engine.FormValues;
import fr.intendance.engine.OpenTask;
import fr.intendance.engine.Refused;
import fr.intendance.engine.TaskForm;
import fr.intendance.engine.Variable;
import fr.intendance.quote.Approval;
import fr.intendance.quote.QuoteDraft;
import fr.intendance.quote.Quotes;
import fr.intendance.quote.Quoting;

import org.springframework.stereotype.Component;

@Component
class ApproveQuoteForm implements TaskForm {

	private final Quoting quoting;

	private final Quotes quotes;

	private final Actors actors;

	ApproveQuoteForm(Quoting quoting, Quotes quotes, Actors actors) {
		this.quoting = quoting;
		this.quotes = quotes;
		this.actors = actors;
	}

	/** What is decided about a prepared quote. */
	enum Decision {

		APPROVE, SEND_BACK

	}

	@Override
	public String task() {
		return QuoteModel.APPROVE_QUOTE;
	}

	@Override
	public Map<String, Object> shown(OpenTask task) {
		QuoteDraft draft = this.quotes.draft(EngagementReference.ofKey(task.businessKey()));
		return Map.of("shownClient", draft.company(), "shownTotal", QuoteText.total(draft), "shownLines",
				QuoteText.lines(draft));
	}

	@Override
	public Map<Variable<?>, Object> submitted(OpenTask task, FormValues values) {
		EngagementReference reference = EngagementReference.ofKey(task.businessKey());
		Rereading rereading = Rereading.of(values);
		boolean approved = values.requiredChoice("decision", Decision.class) == Decision.APPROVE;
		Approval granted = Approval.of(values);
		Optional<FreeText> reason = values.optionalText("reason", 1000).map(FreeText::new);
		if (approved) {
			this.quoting.approve(reference, granted, rereading, this.actors.required().id());
		}
		else {
			this.quoting.sendBack(reference,
					reason.orElseThrow(() -> Refused.invalid("reason", "Dites ce qui est à reprendre dans le devis.")));
		}
		return Map.of(QuoteModel.QUOTE_APPROVED, approved);
	}

}
