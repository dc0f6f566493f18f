package fr.intendance.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.HandedFile;
import fr.intendance.client.Scans;
import fr.intendance.client.Timeline;
import fr.intendance.document.Line;
import fr.intendance.engine.Refused;
import fr.intendance.evidence.Declaration;
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

	private final QuoteEditionRepository editions;

	private final QuoteAnswerRepository answers;

	private final Scans scans;

	private final Engagements engagements;

	private final QuoteLetters letters;

	private final QuoteEvidence evidence;

	private final Reminders reminders;

	private final Timeline timeline;

	QuoteAnswers(QuoteRepository quotes, QuoteEditionRepository editions, QuoteAnswerRepository answers, Scans scans,
			Engagements engagements, QuoteLetters letters, QuoteEvidence evidence, Reminders reminders,
			Timeline timeline) {
		this.quotes = quotes;
		this.editions = editions;
		this.answers = answers;
		this.scans = scans;
		this.engagements = engagements;
		this.letters = letters;
		this.evidence = evidence;
		this.reminders = reminders;
		this.timeline = timeline;
	}

	/**
	 * The client says yes to the exact PDF they saw; by link after they typed the code
	 * that they got by mail.
	 * @param language of the page
	 * @throws Refused 400 naming a box that is missing, the day or the scan; 409 with a
	 * calm sentence if the quote expired, was replaced or was answered before
	 */
	void accept(EngagementReference reference, Acceptance acceptance, Answer answer, Locale language) {
		Optional<HandedFile> scan = acceptance.scan(answer.how());
		Quote quote = accepted(reference, acceptance, answer);
		LocalDate on = acceptance.onPaper().on().orElse(day(answer));
		QuoteRules.requireDay(on, edition(quote), day(answer));
		List<Line> options = ChosenOptions.of(quote.lines(true), acceptance.options());
		Declaration declared = this.evidence.declared(quote, acceptance, answer.how(), language);
		this.quotes.save(quote);
		String number = quote.number().orElseThrow();
		scan.ifPresent((file) -> this.scans.keep(reference, "quote-" + number,
				"Devis " + number + " accepté sur papier", file, answer));
		this.evidence.accepted(quote, declared, acceptance, on, answer, scan);
		keep(quote, QuoteAnswer.yes(quote, acceptance, declared.sentences(), on, answer), "quote.accepted",
				QuoteEvidence.words(options));
	}

	/**
	 * What they are about to accept could be accepted now; nothing is written.
	 * @return the quote as it would be
	 * @throws Refused as for a yes
	 */
	@Transactional(readOnly = true)
	Quote accepted(EngagementReference reference, Acceptance acceptance, Answer answer) {
		acceptance.requireConsents(answer.how());
		Quote quote = get(reference);
		requireShown(reference, acceptance.sha256());
		QuoteRules.requireInTime(quote, day(answer));
		quote.become(QuoteState.ACCEPTED);
		return quote;
	}

	/** The firm writes down a yes, in French. */
	public void accept(EngagementReference reference, Acceptance acceptance, Answer answer) {
		accept(reference, acceptance, answer, Locale.FRENCH);
	}

	/**
	 * Who answers must have seen the edition that counts.
	 * @param sha256 the fingerprint of the PDF that they saw
	 * @throws Refused 409 if it was replaced
	 */
	public void requireShown(EngagementReference reference, String sha256) {
		QuoteRules.requireCurrent(get(reference), sha256);
	}

	/**
	 * The client says no.
	 * @param reason why, may be empty
	 * @throws Refused 409 with a calm sentence as for a yes
	 */
	public void decline(EngagementReference reference, FreeText reason, Answer answer) {
		Quote quote = get(reference);
		QuoteRules.requireInTime(quote, day(answer));
		quote.become(QuoteState.DECLINED, reason);
		this.quotes.save(quote);
		keep(quote, QuoteAnswer.other(quote, reason, answer), "quote.declined", reason.value());
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
		quote.become(QuoteState.CHANGES_ASKED, wish);
		this.quotes.save(quote);
		keep(quote, QuoteAnswer.other(quote, wish, answer), "quote.changesAsked", wish.value());
	}

	/** Recorded first, told second, passed on to the process last. */
	private void keep(Quote quote, QuoteAnswer answer, String event, String said) {
		this.answers.save(answer);
		this.timeline.record(quote.reference(), event, answer.number(), new FreeText(said));
		this.letters.tellTheFirm(quote, answer, said);
		this.reminders.answered(Quoting.awaited(quote.reference()));
	}

	/**
	 * @throws Refused 409 if the journey is over, whatever its quote says
	 */
	private Quote get(EngagementReference reference) {
		Quote quote = this.quotes.findById(reference.value()).orElseThrow(Quotes::unknown);
		this.engagements.requireRunning(reference);
		return quote;
	}

	private QuoteEdition edition(Quote quote) {
		return this.editions.findById(quote.number().orElseThrow()).orElseThrow();
	}

	private static LocalDate day(Answer answer) {
		return LocalDate.ofInstant(answer.at(), BusinessZone.PARIS);
	}

}
