package fr.intendance.quote.process;

import java.util.Map;

import fr.intendance.client.EngagementReference;
import fr.intendance.engine.TaskSubmission;
import fr.intendance.quote.QuoteTasks;

import org.springframework.stereotype.Component;

@Component
class QuoteProcess implements QuoteTasks {

	private final TaskSubmission submission;

	QuoteProcess(TaskSubmission submission) {
		this.submission = submission;
	}

	@Override
	public boolean include(String key) {
		return key.equals(QuoteModel.PREPARE_QUOTE) || key.equals(QuoteModel.APPROVE_QUOTE);
	}

	@Override
	public void prepare(EngagementReference reference, Map<String, Object> values) {
		this.submission.submit(reference.value(), QuoteModel.PREPARE_QUOTE, values);
	}

	@Override
	public void decide(EngagementReference reference, Map<String, Object> values) {
		this.submission.submit(reference.value(), QuoteModel.APPROVE_QUOTE, values);
	}

}
