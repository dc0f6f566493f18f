package fr.intendance.needsreview;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.calendar.DueDates;
import fr.intendance.client.Answer;
import fr.intendance.client.CompanyIdentities;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Stage;
import fr.intendance.client.Timeline;
import fr.intendance.client.Whereabouts;
import fr.intendance.engine.Refused;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Reminders;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the client what is to be delegated, and keeps the answers as they are typed. */
@Service
@Transactional
public class Questionnaires {

	private final Questionnaire questionnaire;

	private final NeedsReviewRepository reviews;

	private final AnswerRows answers;

	private final NeedsReviews needs;

	private final NeedsReviewPost post;

	private final Engagements engagements;

	private final CompanyIdentities identities;

	private final Reminders reminders;

	private final Timeline timeline;

	private final DueDates dueDates;

	private final Clock clock;

	Questionnaires(Questionnaire questionnaire, NeedsReviewRepository reviews, AnswerRows answers, NeedsReviews needs,
			NeedsReviewPost post, Engagements engagements, CompanyIdentities identities, Reminders reminders,
			Timeline timeline, DueDates dueDates, Clock clock) {
		this.questionnaire = questionnaire;
		this.reviews = reviews;
		this.answers = answers;
		this.needs = needs;
		this.post = post;
		this.engagements = engagements;
		this.identities = identities;
		this.reminders = reminders;
		this.timeline = timeline;
		this.dueDates = dueDates;
		this.clock = clock;
	}

	/**
	 * Opens the needs review: sends the questionnaire and begins to await the answers.
	 */
	public void send(EngagementReference reference) {
		this.reviews.save(new NeedsReview(reference.value(), this.clock.instant()));
		Instant reminder = this.reminders.await(reference.key("questionnaire"), Ladder.QUESTIONNAIRE, "questionnaire",
				Optional.empty());
		this.post.ask(reference, reminder);
		this.engagements.stands(reference, Stage.NEEDS_REVIEW, Whereabouts.client("questionnaire", reminder));
		this.timeline.record(reference, "questionnaire.sent");
	}

	/** The questions, in their order. */
	public Questionnaire questions() {
		return this.questionnaire;
	}

	/** What was answered so far. */
	@Transactional(readOnly = true)
	public Answers answers(EngagementReference reference) {
		return this.answers.of(reference);
	}

	/** Whether the client sent the questionnaire off. */
	@Transactional(readOnly = true)
	public boolean isSubmitted(EngagementReference reference) {
		return get(reference).isSubmitted();
	}

	/**
	 * Keeps some answers, the others stay; an empty one takes its answer back. All are
	 * kept or none.
	 * @param typed by the codes of the questions: text, or a collection of choices
	 * @throws Refused 400 with the question that was not understood; 409 as too late if
	 * other answers were sent off before, or the engagement is over
	 */
	public void save(EngagementReference reference, Map<String, ?> typed) {
		this.engagements.requireRunning(reference);
		NeedsReview review = get(reference);
		if (review.isSubmitted() && isSame(this.answers.of(reference), typed)) {
			return;
		}
		review.mustBeOpen();
		keep(reference, typed);
		// whoever sends it off at the same moment is to see these answers, or they come
		// too late
		this.reviews.save(review);
	}

	/** Whoever sends the same twice may send along what was dropped the first time. */
	private boolean isSame(Answers stored, Map<String, ?> typed) {
		Set<String> asked = this.questionnaire.asked(stored)
			.stream()
			.flatMap(Questionnaire.Section::codes)
			.collect(Collectors.toSet());
		return typed.entrySet()
			.stream()
			.filter((one) -> asked.contains(one.getKey()))
			.allMatch((one) -> AnswerCheck.isSame(question(one.getKey()), one.getValue(),
					stored.text(one.getKey()).orElse("")));
	}

	private void keep(EngagementReference reference, Map<String, ?> typed) {
		Map<String, String> checked = new LinkedHashMap<>();
		typed.forEach((code, value) -> checked.put(code, AnswerCheck.checked(question(code), value)));
		IdentityAnswers.check(this.answers.of(reference).with(checked));
		this.answers.save(reference, checked);
	}

	/**
	 * Changes answers that were sent, because the client wants the cahier des charges
	 * corrected, and estimates the hours anew.
	 * @throws Refused 400 with the question that was not understood, 409 unless the
	 * client waits for a correction
	 */
	public void correct(EngagementReference reference, Map<String, ?> typed) {
		if (!get(reference).isCorrecting()) {
			throw Refused.conflict("Ce questionnaire est déjà envoyé, et le client ne demande aucune correction.");
		}
		Answers before = this.answers.of(reference);
		keep(reference, typed);
		// what the desk wrote down meanwhile stays, unless the client says otherwise now
		Answers changed = this.answers.of(reference).unlike(before);
		this.identities.record(reference, (known) -> IdentityAnswers.of(changed, known));
		this.needs.estimateHours(reference);
		this.timeline.record(reference, "questionnaire.corrected");
	}

	/**
	 * Takes the answers as they are; sent twice, the second time changes nothing. What a
	 * client answered to a question that does not arise any more is dropped, since their
	 * page does not show it.
	 * @throws Refused 400 with the first question that must be answered; 409 as too late
	 * if the engagement is over
	 */
	public void submit(EngagementReference reference, Answer answer) {
		this.engagements.requireRunning(reference);
		NeedsReview review = get(reference);
		if (review.isSubmitted()) {
			return;
		}
		if (answer.how() == Answer.How.LINK) {
			this.answers.keepOnly(reference, this.questionnaire.relevant(this.answers.of(reference)));
		}
		Answers given = this.answers.of(reference);
		this.questionnaire.questions()
			.filter((question) -> question.required() && given.text(question.code()).isEmpty())
			.findFirst()
			.ifPresent((question) -> {
				throw Refused.invalid(question.code(),
						"Il manque cette réponse : répondez-y, puis envoyez le questionnaire.");
			});
		review.submit(answer);
		this.reviews.save(review);
		this.identities.record(reference, (known) -> IdentityAnswers.of(given, known));
		this.timeline.record(reference, "questionnaire.answered");
		this.reminders.answered(reference.key("questionnaire"));
	}

	/** Looks whether the wait ended with answers; if not, the stage ends in silence. */
	public boolean read(EngagementReference reference) {
		boolean answered = get(reference).isSubmitted();
		if (answered) {
			this.engagements.stands(reference, Stage.NEEDS_REVIEW,
					Whereabouts.firm("review-needs", this.dueDates.workingDays(2).toInstant()));
		}
		else {
			this.engagements.finishStage(reference, "silent");
		}
		return answered;
	}

	private Question question(String code) {
		return this.questionnaire.question(code)
			.orElseThrow(() -> Refused.invalid("question", "Cette question n’existe pas : rechargez la page."));
	}

	private NeedsReview get(EngagementReference reference) {
		return this.reviews.findById(reference.value())
			.orElseThrow(() -> Refused.unknown("Ce dossier n’a pas encore de questionnaire."));
	}

}
