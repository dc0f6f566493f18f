package fr.intendance.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.HandedFile;
import fr.intendance.client.PersonName;
import fr.intendance.client.Scans;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clients who go back on a contract while the law allows it (C. conso art. L221-18). */
@Service
@Transactional
public class Withdrawals {

	private final WithdrawalRights rights;

	private final ClientSetupRepository setups;

	private final OnboardingLetters letters;

	private final OnboardingJourney journey;

	private final Engagements engagements;

	private final Scans scans;

	private final Timeline timeline;

	Withdrawals(WithdrawalRights rights, ClientSetupRepository setups, OnboardingLetters letters,
			OnboardingJourney journey, Engagements engagements, Scans scans, Timeline timeline) {
		this.rights = rights;
		this.setups = setups;
		this.letters = letters;
		this.journey = journey;
		this.engagements = engagements;
		this.scans = scans;
		this.timeline = timeline;
	}

	/**
	 * The days in which a client may withdraw, once a contract that allows it is signed.
	 */
	@Transactional(readOnly = true)
	public Optional<Window> window(EngagementReference reference) {
		return this.rights.of(reference).flatMap(WithdrawalRight::window);
	}

	/** Whether the client may ask that the service begins within these days. */
	@Transactional(readOnly = true)
	public boolean isGranted(EngagementReference reference) {
		return this.rights.isGranted(reference);
	}

	/** Whether the client may withdraw today. */
	@Transactional(readOnly = true)
	public boolean isPossible(EngagementReference reference) {
		return window(reference).filter((one) -> one.withdrawnAt().isEmpty())
			.filter((one) -> !this.rights.today().isAfter(one.lastDay()))
			.isPresent();
	}

	/**
	 * The client withdraws, without having to say why: everything stops at once.
	 * @param name who withdraws
	 * @param scan the bytes of the form, where it came on paper
	 * @throws Refused 400 naming {@code file} if it came on paper without a scan; 409
	 * with a calm sentence when the days are over, or there were none
	 */
	public void withdraw(EngagementReference reference, PersonName name, Optional<byte[]> scan, Answer answer) {
		this.engagements.requireRunning(reference);
		WithdrawalRight right = this.rights.of(reference)
			.orElseThrow(() -> Refused.late("Ce contrat ne prévoit pas de droit de rétractation."));
		right.withdraw(name, answer, this.rights.today());
		this.rights.save(right);
		ClientSetup setup = this.setups.findById(reference.value()).orElseThrow();
		setup.withdraw();
		this.setups.save(setup);
		Paper.required(answer.how(), scan, "Joignez le scan ou la photo de la rétractation.")
			.ifPresent((paper) -> keep(setup, paper, answer));
		this.timeline.record(reference, "contract.withdrawn", setup.numbers().get(0));
		this.engagements.finishStage(reference, "withdrawn");
		if (!this.journey.contractWithdrawn(reference)) {
			throw Refused.late("Votre dossier est clos\u00a0: plus aucune réponse n’est attendue.");
		}
		// what was written before stays in the outbox for good
		this.letters.confirmWithdrawal(setup);
	}

	private void keep(ClientSetup setup, HandedFile paper, Answer answer) {
		this.scans.keep(setup.reference(), "withdrawal", "Rétractation sur papier", paper, answer);
	}

	/**
	 * When a client may withdraw. Days are in Paris.
	 *
	 * @param signedOn when the contract was signed
	 * @param noPaymentBefore the first day on which a deposit may be asked for
	 * @param lastDay until when they may withdraw
	 * @param earlyStart whether they asked that the service begins before
	 * @param withdrawnAt when they did, UTC
	 */
	public record Window(LocalDate signedOn, LocalDate noPaymentBefore, LocalDate lastDay, boolean earlyStart,
			Optional<Instant> withdrawnAt) {
	}

}
