package fr.intendance.quote;

import java.time.LocalDate;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Refused;
import fr.intendance.reminder.Reminders;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a client says to a quote, by link or written down by the firm for them. It is kept
 * as evidence, told to the firm at once, and ends the waiting.
 */
@Service
@Transactional
public class QuoteAnswers {

	private final QuoteRepository quotes;

	private final QuoteAnswerRepository answers;

	private final QuoteLetters letters;

	private final Reminders reminders;

	private final Timeline timeline;

	QuoteAnswers(QuoteRepository quotes, QuoteAnswerRepository answers, QuoteLetters letters, Reminders reminders,
			Timeline timeline) {
		this.quotes = quotes;
		this.answers = answers;
		this.letters = letters;
		this.reminders = reminders;
		this.timeline = timeline;
	}

	/**
	 * The client says yes to the exact PDF they saw.
	 * @throws Refused 400 naming a box that is missing; 409 with a calm sentence if the
	 * quote expired, was replaced or was answered before
	 */
	public void accept(EngagementReference reference, Acceptance acceptance, Answer answer) {
		acceptance.requireConsents(answer.how());
		Quote quote = get(reference);
		QuoteRules.requireCurrent(quote, acceptance.sha256(), day(answer));
		quote.become(QuoteState.ACCEPTED);
		keep(quote, QuoteAnswer.yes(quote, acceptance, answer), "quote.accepted");
	}

	/**
	 * The client says no.
	 * @param reason why, may be empty
	 * @throws Refused 409 with a calm sentence as for a yes
	 */
	public void decline(EngagementReference reference, FreeText reason, Answer answer) {
		Quote quote = get(reference);
		QuoteRules.requireInTime(quote, day(answer));
		quote.become(QuoteState.DECLINED);
		keep(quote, QuoteAnswer.other(quote, reason, answer), "quote.declined");
	}

	/**
	 * The client wants another one; acceptance with changes is a new offer (C. civ. art.
	 * 1118).
	 * @param wish what is to change
	 * @throws Refused 409 with a calm sentence as for a yes
	 */
	public void askForChanges(EngagementReference reference, FreeText wish, Answer answer) {
		if (wish.value().isBlank()) {
			throw Refused.invalid("text", "Dites-nous ce que vous souhaitez modifier.");
		}
		Quote quote = get(reference);
		QuoteRules.requireInTime(quote, day(answer));
		quote.change(wish);
		keep(quote, QuoteAnswer.other(quote, wish, answer), "quote.changesAsked");
	}

	/** Recorded first, told second, passed on to the process last. */
	private void keep(Quote quote, QuoteAnswer answer, String event) {
		this.quotes.save(quote);
		this.answers.save(answer);
		this.timeline.record(quote.reference(), event, answer.number());
		this.letters.tellTheFirm(quote, answer);
		this.reminders.answered(Quoting.awaited(quote.reference()));
	}

	private Quote get(EngagementReference reference) {
		return this.quotes.findById(reference.value()).orElseThrow(Quotes::unknown);
	}

	private static LocalDate day(Answer answer) {
		return LocalDate.ofInstant(answer.at(), BusinessZone.PARIS);
	}

}
