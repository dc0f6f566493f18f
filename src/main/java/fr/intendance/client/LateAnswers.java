package fr.intendance.client;

import java.time.Clock;
import java.util.List;

import fr.intendance.engine.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the answers that nothing waits for any more, of any stage, and has somebody of
 * the firm read them: what a client says is never lost.
 */
@Service
@Transactional
public class LateAnswers {

	private final LateAnswerRepository answers;

	private final LateAnswerJourney journey;

	private final Engagements engagements;

	private final Timeline timeline;

	private final Clock clock;

	LateAnswers(LateAnswerRepository answers, LateAnswerJourney journey, Engagements engagements, Timeline timeline,
			Clock clock) {
		this.answers = answers;
		this.journey = journey;
		this.engagements = engagements;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * Keeps an answer. The same one given again before it was read counts once.
	 * @param page the page of the portal on which it was given
	 * @param text what they chose and wrote, a line each
	 */
	public void keep(EngagementReference reference, String page, FreeText text, Answer answer) {
		List<LateAnswer> earlier = this.answers.findByEngagementOrderByGivenAt(reference.value());
		LateAnswer late = new LateAnswer(reference.key("A" + (earlier.size() + 1)), reference.value(), page, text,
				answer.by(), answer.at());
		if (earlier.stream().noneMatch((one) -> one.isUnreadLike(late))) {
			this.answers.save(late);
			this.timeline.record(reference, "answer.late", page);
			this.journey.lateAnswerArrived(late.key(), this.engagements.get(reference).clientId());
		}
	}

	/**
	 * @param key its business key
	 * @throws Refused 404 if there is none
	 */
	@Transactional(readOnly = true)
	public LateAnswer get(String key) {
		return this.answers.findById(key)
			.orElseThrow(() -> Refused.unknown("Cette réponse n’existe pas : rechargez la page."));
	}

	/**
	 * Somebody read it.
	 * @param followUp what they did about it, may be empty
	 * @param by the user who read it
	 */
	public void read(String key, FreeText followUp, String by) {
		LateAnswer late = get(key);
		late.read(followUp, by, this.clock.instant());
		this.answers.save(late);
		this.timeline.record(late.engagement(), "answer.read", late.page());
	}

}
