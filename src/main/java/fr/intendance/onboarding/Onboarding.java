package fr.intendance.onboarding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import fr.intendance.access.SecondLook;
import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.FreeText;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Refused;
import fr.intendance.needsreview.NeedsReviews;
import fr.intendance.needsreview.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the firm does between the signature and the first day of service. */
@Service
@Transactional
public class Onboarding {

	private final ClientSetupRepository setups;

	private final Pieces pieces;

	private final PieceCheck pieceCheck;

	private final WithdrawalRights rights;

	private final ContractBook contracts;

	private final OnboardingSteps steps;

	private final WelcomeSheets sheets;

	private final OnboardingLetters letters;

	private final NeedsReviews needs;

	private final Engagements engagements;

	private final SecondLook secondLook;

	private final Timeline timeline;

	private final Clock clock;

	Onboarding(ClientSetupRepository setups, Pieces pieces, PieceCheck pieceCheck, WithdrawalRights rights,
			ContractBook contracts, OnboardingSteps steps, WelcomeSheets sheets, OnboardingLetters letters,
			NeedsReviews needs, Engagements engagements, SecondLook secondLook, Timeline timeline, Clock clock) {
		this.setups = setups;
		this.pieces = pieces;
		this.pieceCheck = pieceCheck;
		this.rights = rights;
		this.contracts = contracts;
		this.steps = steps;
		this.sheets = sheets;
		this.letters = letters;
		this.needs = needs;
		this.engagements = engagements;
		this.secondLook = secondLook;
		this.timeline = timeline;
		this.clock = clock;
	}

	/** Asks the client for what their services need, by one mail. */
	public void requestPieces(EngagementReference reference) {
		List<String> services = this.needs.needs(reference)
			.orElseThrow()
			.services()
			.stream()
			.map(Verdict::service)
			.toList();
		this.letters.requestPieces(reference, this.pieces.request(reference, services));
	}

	/**
	 * The first meeting was held.
	 * @param by the user who tells
	 * @throws Refused 400 naming {@code heldOn} if that is not a day of the past
	 */
	public void holdKickOff(EngagementReference reference, LocalDate heldOn, FreeText notes, String by) {
		ClientSetup setup = get(reference);
		setup.heldKickOff(heldOn, notes, by, today());
		setup.prepared(now());
		this.setups.save(setup);
		this.timeline.record(reference, "kickOff.held");
		this.steps.goOn(reference);
	}

	/**
	 * The attestation of vigilance went to the client (C. trav. art. D8222-5).
	 * @throws Refused 400 naming {@code sentOn} if that is not a day of the past
	 */
	public void sendVigilanceAttestation(EngagementReference reference, LocalDate sentOn, String by) {
		ClientSetup setup = get(reference);
		setup.sentVigilance(sentOn, by, today());
		setup.prepared(now());
		this.setups.save(setup);
		this.timeline.record(reference, "vigilance.sent");
		this.steps.goOn(reference);
	}

	/**
	 * A second look found everything in place.
	 * @param startOn the first day of service
	 * @throws Refused 400 naming the point that is open, or {@code startOn}; 409 if they
	 * prepared it themselves and somebody else could look at it, or today
	 */
	public void confirmReadyToServe(EngagementReference reference, LocalDate startOn, Checklist checklist, String by) {
		checklist.requireAll();
		this.pieceCheck.requireNothingAwaited(reference);
		this.rights.of(reference).ifPresent((right) -> right.requireStart(startOn));
		ClientSetup setup = get(reference);
		setup.preparedAt().ifPresent((at) -> this.secondLook.afterANight(setup.preparedBy(), at, by));
		setup.ready(startOn, by, today());
		this.setups.save(setup);
		this.timeline.record(reference, "service.ready");
	}

	/** Puts the contract in force and welcomes the client. */
	public void activateContract(EngagementReference reference) {
		ClientSetup setup = get(reference);
		setup.activate();
		this.setups.save(setup);
		this.contracts.open(reference, setup.numbers().get(0), setup.startsOn().orElseThrow());
		this.timeline.record(reference, "contract.activated", setup.numbers().get(0));
		String sheet = this.sheets.issue(setup);
		this.letters.welcome(setup, sheet);
		this.timeline.record(reference, "welcome.sent", sheet);
		this.engagements.finishStage(reference, "active");
	}

	private ClientSetup get(EngagementReference reference) {
		return this.setups.findById(reference.value())
			.orElseThrow(() -> Refused.unknown("Aucun contrat n’est encore établi pour ce dossier."));
	}

	/** Databases keep microseconds. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
	}

}
