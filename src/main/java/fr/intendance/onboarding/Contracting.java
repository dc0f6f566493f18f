package fr.intendance.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.calendar.BusinessZone;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.client.HandedFile;
import fr.intendance.client.Scans;
import fr.intendance.client.Stage;
import fr.intendance.client.Timeline;
import fr.intendance.client.Whereabouts;
import fr.intendance.document.Document;
import fr.intendance.document.Documents;
import fr.intendance.engine.Refused;
import fr.intendance.evidence.Certificates;
import fr.intendance.evidence.Declaration;
import fr.intendance.reminder.Ladder;
import fr.intendance.reminder.Reminders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has signed what was drawn up. */
@Service
@Transactional
public class Contracting {

	private final ClientSetupRepository setups;

	private final ContractSignatureRepository signatures;

	private final WithdrawalRights rights;

	private final Scans scans;

	private final OnboardingLetters letters;

	private final ContractEvidence evidence;

	private final Certificates certificates;

	private final Documents documents;

	private final Reminders reminders;

	private final Engagements engagements;

	private final Timeline timeline;

	Contracting(ClientSetupRepository setups, ContractSignatureRepository signatures, WithdrawalRights rights,
			Scans scans, OnboardingLetters letters, ContractEvidence evidence, Certificates certificates,
			Documents documents, Reminders reminders, Engagements engagements, Timeline timeline) {
		this.setups = setups;
		this.signatures = signatures;
		this.rights = rights;
		this.scans = scans;
		this.letters = letters;
		this.evidence = evidence;
		this.certificates = certificates;
		this.documents = documents;
		this.reminders = reminders;
		this.engagements = engagements;
		this.timeline = timeline;
	}

	/** Mails the link to sign, and waits. */
	public void sendForSignature(EngagementReference reference) {
		ClientSetup setup = get(reference);
		setup.send();
		this.setups.save(setup);
		Optional<String> notice = this.rights.of(reference).flatMap(WithdrawalRight::notice);
		this.evidence.offered(setup, Stream.concat(setup.numbers().stream(), notice.stream()).toList(),
				this.letters.askForSignature(setup, notice));
		Instant reminder = this.reminders.await(awaited(reference), Ladder.SIGNATURE, "signature", Optional.empty());
		this.timeline.record(reference, "contract.sent", setup.numbers().get(0));
		this.engagements.stands(reference, Stage.ONBOARDING, Whereabouts.client("signature", reminder));
	}

	/** What the client is to sign, the contract first; empty before it is drawn up. */
	@Transactional(readOnly = true)
	public List<Document> toSign(EngagementReference reference) {
		return this.setups.findById(reference.value())
			.map((setup) -> this.documents.those(setup.numbers()))
			.orElse(List.of());
	}

	/** Where the set-up stands, once there is one. */
	@Transactional(readOnly = true)
	public Optional<OnboardingState> state(EngagementReference reference) {
		return this.setups.findById(reference.value()).map(ClientSetup::state);
	}

	/** The firm writes down a signature, in French. */
	public void sign(EngagementReference reference, Signature signature, Answer answer) {
		sign(reference, signature, answer, Locale.FRENCH);
	}

	/**
	 * The client signs all three documents at once; by link after they typed the code
	 * that they got by mail.
	 * @param language of the page
	 * @throws Refused 400 naming a box that is missing; 409 with a calm sentence if they
	 * saw others, or it is too late, or they signed before
	 */
	void sign(EngagementReference reference, Signature signature, Answer answer, Locale language) {
		ClientSetup setup = signed(reference, signature, answer);
		Optional<HandedFile> paper = Paper.required(answer.how(), signature.scan(),
				"Joignez le scan ou la photo des documents signés.");
		Declaration declared = this.evidence.declared(setup, signature, answer.how(), language);
		this.setups.save(setup);
		this.signatures.save(ContractSignature.of(reference, signature, declared.sentences(), answer));
		this.evidence.signed(setup, declared, signature, answer, paper);
		this.timeline.record(reference, "contract.signed", setup.numbers().get(0));
		paper.ifPresent((file) -> this.scans.keep(reference, "contract-" + setup.numbers().get(0),
				"Contrat " + setup.numbers().get(0) + " signé sur papier", file, answer));
		this.rights.begin(reference, LocalDate.ofInstant(answer.at(), BusinessZone.PARIS), signature.earlyStart());
		this.letters.tellTheFirm(setup);
		this.reminders.answered(awaited(reference));
	}

	/**
	 * What they are about to sign could be signed now; nothing is written.
	 * @return the set-up as it would be
	 * @throws Refused as for a signature
	 */
	@Transactional(readOnly = true)
	ClientSetup signed(EngagementReference reference, Signature signature, Answer answer) {
		this.engagements.requireRunning(reference);
		ClientSetup setup = get(reference);
		setup.sign();
		signature.requireConsents(answer.how());
		Map<String, String> issued = new LinkedHashMap<>();
		toSign(reference).forEach((document) -> issued.put(document.number(), document.sha256()));
		signature.requireSame(issued);
		return setup;
	}

	/**
	 * Reads how the waiting ended. What was signed is certified, and the client gets it;
	 * a client who did not sign fell silent.
	 */
	public SigningResult readSignature(EngagementReference reference) {
		ClientSetup setup = get(reference);
		if (setup.lapse()) {
			this.setups.save(setup);
			this.timeline.record(reference, "contract.unsigned", setup.numbers().get(0));
			this.engagements.finishStage(reference, "silent");
		}
		if (setup.state() == OnboardingState.SIGNED) {
			this.certificates.certify(ContractEvidence.chain(setup),
					(certificate) -> this.letters.confirmSignature(setup, this.rights.of(reference), certificate));
		}
		return new SigningResult(setup.state() == OnboardingState.SIGNED, setup.vigilanceNeeded());
	}

	private ClientSetup get(EngagementReference reference) {
		return this.setups.findById(reference.value())
			.orElseThrow(() -> Refused.unknown("Aucun contrat n’est encore établi pour ce dossier."));
	}

	static String awaited(EngagementReference reference) {
		return reference.key(Ladder.SIGNATURE.code());
	}

}
