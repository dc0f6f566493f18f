package fr.intendance.client;

import org.springframework.stereotype.Component;

/** The answers that came too late, with those who were to read them. */
@Component
class LateAnswerTraces implements Traces {

	private final LateAnswerRepository answers;

	private final LateAnswerJourney journey;

	LateAnswerTraces(LateAnswerRepository answers, LateAnswerJourney journey) {
		this.answers = answers;
		this.journey = journey;
	}

	@Override
	public void erase(EngagementReference reference) {
		for (LateAnswer one : this.answers.findByEngagementOrderByGivenAt(reference.value())) {
			this.journey.lateAnswerErased(one.key());
			this.answers.delete(one);
		}
	}

}
