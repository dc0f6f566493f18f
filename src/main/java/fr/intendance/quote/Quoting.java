package fr.intendance.quote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.intendance.access.Rereading;
import fr.intendance.access.SecondLook;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.DueDates;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Stage;
import fr.intendance.client.Timeline;
import fr.intendance.client.Whereabouts;
import fr.intendance.document.Document;
import fr.intendance.engine.Refused;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Reminders;
import fr.intendance.settings.Setting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the firm does with a quote, from the reviewed needs to the client's answer. What
 * clients do with it is in {@link QuoteAnswers}.
 */
@Service
@Transactional
public class Quoting {

	private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

	private final QuoteRepository quotes;

	private final QuoteEditionRepository editions;

	private final QuotePress press;

	private final QuoteLetters letters;

	private final QuoteEvidence evidence;

	private final Setting<QuoteSettings> settings;

	private final Engagements engagements;

	private final Reminders reminders;

	private final SecondLook secondLook;

	private final Timeline timeline;

	private final DueDates dueDates;

	private final Clock clock;

	Quoting(QuoteRepository quotes, QuoteEditionRepository editions, QuotePress press, QuoteLetters letters,
			QuoteEvidence evidence, Setting<QuoteSettings> settings, Engagements engagements, Reminders reminders,
			SecondLook secondLook, Timeline timeline, DueDates dueDates, Clock clock) {
		this.quotes = quotes;
		this.editions = editions;
		this.press = press;
		this.letters = letters;
		this.evidence = evidence;
		this.settings = settings;
		this.engagements = engagements;
		this.reminders = reminders;
		this.secondLook = secondLook;
		this.timeline = timeline;
		this.dueDates = dueDates;
		this.clock = clock;
	}

	/** Prices the reviewed needs as a package, for the firm to go on from. */
	public void price(EngagementReference reference) {
		Quote quote = this.press.draft(reference);
		quote.price(this.press.pricing(reference));
		this.quotes.save(quote);
		this.timeline.record(reference, "quote.priced");
		stands(reference, Whereabouts.firm("prepare-quote", nextEvening()));
	}

	/**
	 * Chooses formula, hours and start.
	 * @param by the user who prepares
	 * @throws Refused 400 naming {@code hours} or {@code startOn}; 409 if it is not being
	 * prepared
	 */
	public void prepare(EngagementReference reference, Preparation chosen, String by) {
		Quote quote = get(reference);
		quote.prepare(chosen, by, today(), this.press.pricing(reference));
		this.quotes.save(quote);
		this.timeline.record(reference, "quote.prepared");
		stands(reference, Whereabouts.firm("approve-quote", nextEvening()));
	}

	/**
	 * Grants discount, options and validity; the quote may go out.
	 * @param rereading counts where whoever prepared it approves it too
	 * @param by the user who approves
	 * @throws Refused 400 naming {@code discountPercent}, {@code validityDays} or what
	 * was not read over; 409 if it does not wait for approval or somebody else must
	 * approve
	 */
	public void approve(EngagementReference reference, Approval granted, Rereading rereading, String by) {
		Quote quote = get(reference);
		this.secondLook.atOnce(quote.preparedBy().stream().collect(Collectors.toSet()), rereading, by);
		quote.approve(granted, this.settings.now().depositPercent(), by, this.press.pricing(reference));
		this.quotes.save(quote);
		this.timeline.record(reference, "quote.approved");
		stands(reference, Whereabouts.nobody("issue-quote", this.clock.instant()));
	}

	/**
	 * Has it prepared again.
	 * @throws Refused 409 if it does not wait for approval
	 */
	public void sendBack(EngagementReference reference, FreeText reason) {
		Quote quote = get(reference);
		quote.sendBack(reason);
		this.quotes.save(quote);
		this.timeline.record(reference, "quote.sentBack", null, reason);
		stands(reference, Whereabouts.firm("prepare-quote", nextEvening()));
	}

	/** Gives the quote its number and its PDF. */
	public void issue(EngagementReference reference) {
		Quote quote = get(reference);
		QuoteRules.require(quote.state() == QuoteState.APPROVED, "Ce devis n’est pas approuvé.");
		Document document = this.press.issue(quote, today());
		this.quotes.save(quote);
		this.editions.save(QuoteEdition.of(quote, today()));
		this.timeline.record(reference, "quote.issued", document.number());
	}

	/** Mails it with the link to answer, and waits until its last day. */
	public void send(EngagementReference reference) {
		Quote quote = get(reference);
		quote.become(QuoteState.SENT);
		this.quotes.save(quote);
		this.evidence.offered(quote, this.letters.send(quote));
		Instant end = quote.validUntil().orElseThrow().atTime(LAST_MINUTE).atZone(BusinessZone.PARIS).toInstant();
		Instant reminder = this.reminders.await(awaited(reference), Ladder.QUOTE, "quote", Optional.of(end));
		this.timeline.record(reference, "quote.sent", quote.number().orElseThrow());
		stands(reference, Whereabouts.client("quote", reminder));
	}

	/**
	 * The firm takes a quote back that the client has and did not answer. The law lets it
	 * do so before the last day only with the client's consent (C. civ. art. 1116).
	 * @param reason why, which the client reads
	 * @param again whether another one is prepared; the journey ends otherwise
	 * @throws Refused 400 naming {@code reason} if it is empty; 409 if it is not with the
	 * client
	 */
	public void takeBack(EngagementReference reference, FreeText reason, boolean again) {
		if (reason.value().isBlank()) {
			throw Refused.invalid("reason", "Dites au client pourquoi ce devis est repris.");
		}
		Quote quote = get(reference);
		quote.become(again ? QuoteState.TAKEN_BACK : QuoteState.WITHDRAWN, reason);
		this.quotes.save(quote);
		this.timeline.record(reference, again ? "quote.takenBack" : "quote.withdrawn", quote.number().orElseThrow(),
				reason);
		this.letters.takeBack(quote, again);
		this.reminders.noLongerNeeded(awaited(reference));
	}

	static String awaited(EngagementReference reference) {
		return reference.key(Ladder.QUOTE.code());
	}

	private Quote get(EngagementReference reference) {
		return this.quotes.findById(reference.value()).orElseThrow(Quotes::unknown);
	}

	private void stands(EngagementReference reference, Whereabouts whereabouts) {
		this.engagements.stands(reference, Stage.QUOTE, whereabouts);
	}

	private Instant nextEvening() {
		return this.dueDates.workingDays(1).toInstant();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
	}

}
