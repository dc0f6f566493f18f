package fr.intendance.onboarding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

import fr.intendance.access.Rereading;
import fr.intendance.access.SecondLook;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.calendar.DueDates;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.Stage;
import fr.intendance.client.Timeline;
import fr.intendance.client.Whereabouts;
import fr.intendance.engine.Refused;
import fr.intendance.quote.AcceptedQuote;
import fr.intendance.quote.Quotes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has what is to be signed read over, and draws it up. */
@Service
@Transactional
public class ContractDrafts {

	private final ClientSetupRepository setups;

	private final ContractPress press;

	private final WithdrawalRights rights;

	private final VigilanceThreshold threshold;

	private final Quotes quotes;

	private final SecondLook secondLook;

	private final DueDates dueDates;

	private final Engagements engagements;

	private final Timeline timeline;

	private final Clock clock;

	ContractDrafts(ClientSetupRepository setups, ContractPress press, WithdrawalRights rights,
			VigilanceThreshold threshold, Quotes quotes, SecondLook secondLook, DueDates dueDates,
			Engagements engagements, Timeline timeline, Clock clock) {
		this.setups = setups;
		this.press = press;
		this.rights = rights;
		this.threshold = threshold;
		this.quotes = quotes;
		this.secondLook = secondLook;
		this.dueDates = dueDates;
		this.engagements = engagements;
		this.timeline = timeline;
		this.clock = clock;
	}

	/** The contract is to be read over before it is drawn up. */
	public void prepareContract(EngagementReference reference) {
		this.timeline.record(reference, "contract.prepared");
		this.engagements.stands(reference, Stage.ONBOARDING,
				Whereabouts.firm("review-contract", this.dueDates.workingDays(1).toInstant()));
	}

	/**
	 * Somebody read over what is going to be signed, all of it, whoever they are.
	 * @param circumstances on what it depends whether the client may withdraw
	 * @param by the user who read it
	 * @throws Refused 400 naming what was not read over, or {@code headcount}; 409 if
	 * they prepared the quote and somebody else can read it
	 */
	public void review(EngagementReference reference, Rereading rereading, Circumstances circumstances, String by) {
		this.secondLook.atOnce(this.quotes.preparedBy(reference).stream().collect(Collectors.toSet()), rereading, by);
		rereading.requireAll();
		this.rights.decide(reference, circumstances);
		this.timeline.record(reference, "contract.reviewed");
		this.engagements.stands(reference, Stage.ONBOARDING,
				Whereabouts.firm("draw-up-contract", this.clock.instant()));
	}

	/**
	 * The contract as it would be drawn up today: a PDF without number, « Projet » across
	 * its pages.
	 * @throws Refused 409 if the quote is not accepted
	 */
	@Transactional(readOnly = true)
	public byte[] preview(EngagementReference reference) {
		AcceptedQuote quote = this.quotes.accepted(reference);
		return this.press.preview(quote, isVigilanceNeeded(quote), this.rights.isGranted(reference));
	}

	private boolean isVigilanceNeeded(AcceptedQuote quote) {
		return this.threshold.isReached(quote.offer().yearly(),
				LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS));
	}

	/** Issues contract, confidentiality agreement and data-processing agreement. */
	public void drawUpContract(EngagementReference reference) {
		AcceptedQuote quote = this.quotes.accepted(reference);
		ClientSetup setup = this.press.issue(quote, isVigilanceNeeded(quote), this.rights.isGranted(reference));
		this.setups.save(setup);
		if (this.rights.isGranted(reference)) {
			this.rights.notified(reference, this.press.issueNotice(setup, this.rights.rule()));
		}
		this.timeline.record(reference, "contract.drawnUp", setup.numbers().get(0));
	}

}
