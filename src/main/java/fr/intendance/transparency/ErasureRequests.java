package fr.intendance.transparency;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.DueDates;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.document.DatedTexts;
import fr.intendance.engine.Refused;
import fr.intendance.transparency.ErasureRequest.Decision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what clients ask for by GDPR art. 17, has somebody of the firm answer in time,
 * and tells the client both times. The models call it as {@code ${erasureRequests}}.
 */
@Service("erasureRequests")
@Transactional
public class ErasureRequests {

	private final DatedTexts law = new DatedTexts("law/retention.csv");

	private final ErasureRequestRepository requests;

	private final ErasureJourney journey;

	private final ErasureLetters letters;

	private final Engagements engagements;

	private final DueDates dueDates;

	private final Timeline timeline;

	private final Clock clock;

	ErasureRequests(ErasureRequestRepository requests, ErasureJourney journey, ErasureLetters letters,
			Engagements engagements, DueDates dueDates, Timeline timeline, Clock clock) {
		this.requests = requests;
		this.journey = journey;
		this.letters = letters;
		this.engagements = engagements;
		this.dueDates = dueDates;
		this.timeline = timeline;
		this.clock = clock;
	}

	/**
	 * A client asks. Asking again before there is an answer changes nothing.
	 * @return what they asked for, with the day by which they are answered
	 */
	public ErasureRequest ask(EngagementReference reference, Answer asked) {
		List<ErasureRequest> earlier = of(reference);
		Optional<ErasureRequest> open = earlier.stream().filter(ErasureRequest::isOpen).findFirst();
		return open.orElseGet(() -> begin(reference, earlier.size() + 1, asked));
	}

	private ErasureRequest begin(EngagementReference reference, int number, Answer asked) {
		LocalDate today = LocalDate.ofInstant(asked.at(), BusinessZone.PARIS);
		Period month = Period.parse(this.law.on("erasure.answer.period", today).french());
		Instant due = this.dueDates.by(today.plus(month));
		ErasureRequest request = this.requests.save(new ErasureRequest(reference.key("F" + number), reference.value(),
				asked.by(), asked.at().truncatedTo(ChronoUnit.MICROS), LocalDate.ofInstant(due, BusinessZone.PARIS),
				null, null, null, null));
		this.timeline.record(reference, "erasure.asked", request.dueOn().toString());
		this.letters.confirm(request);
		this.journey.erasureAsked(request.id(), this.engagements.get(reference).clientId());
		return request;
	}

	/** When the firm's task is due: the evening of the last day. */
	@Transactional(readOnly = true)
	public Date due(String key) {
		return Date.from(this.dueDates.by(get(key).dueOn()));
	}

	/**
	 * The firm answers, and the client reads it.
	 * @param reason why not all of it is erased (GDPR art. 12(4))
	 * @param by the user who answers
	 * @throws Refused 400 naming {@code reason} if something is kept without one
	 */
	public void answer(String key, Decision decision, Optional<FreeText> reason, String by) {
		if (decision != Decision.GRANTED && reason.isEmpty()) {
			throw Refused.invalid("reason",
					"Dites au client ce qui est gardé et pourquoi\u00a0: la loi vous y oblige.");
		}
		ErasureRequest answered = get(key).answered(decision, by, this.clock.instant().truncatedTo(ChronoUnit.MICROS));
		this.requests.save(answered);
		this.timeline.record(answered.reference(), "erasure.answered", decision.name(),
				reason.orElseGet(() -> new FreeText("")));
		this.letters.answer(answered, reason);
	}

	/** What was asked for, the first request first. */
	@Transactional(readOnly = true)
	public List<ErasureRequest> of(EngagementReference reference) {
		return this.requests.findByEngagementOrderByAskedAt(reference.value());
	}

	/**
	 * @param key its business key
	 * @throws Refused 404 if there is none
	 */
	@Transactional(readOnly = true)
	public ErasureRequest get(String key) {
		return this.requests.findById(key)
			.orElseThrow(() -> Refused.unknown("Cette demande d’effacement n’existe pas\u00a0: rechargez la page."));
	}

}
