package fr.intendance.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.FreeText;
import fr.intendance.client.PersonName;
import fr.intendance.demo.process.Troupe;
import fr.intendance.document.Document;
import fr.intendance.onboarding.ContractSigning;
import fr.intendance.onboarding.Contracting;
import fr.intendance.onboarding.HandedPiece;
import fr.intendance.onboarding.PieceCheck;
import fr.intendance.onboarding.Pieces;
import fr.intendance.onboarding.Signature;
import fr.intendance.onboarding.SigningConsent;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** From the signature to the first day of service. */
@Component
@Profile("demo")
class OnboardingScenes implements Scenes {

	private static final String ATTESTATION = "UserTask_SendVigilanceAttestation";

	private final Contracting contracting;

	private final ContractSigning signing;

	private final Pieces pieces;

	private final PieceCheck check;

	private final Clients clients;

	private final Troupe troupe;

	private final LostLadder ladder;

	private final Clock clock;

	OnboardingScenes(Contracting contracting, ContractSigning signing, Pieces pieces, PieceCheck check, Clients clients,
			Troupe troupe, LostLadder ladder, Clock clock) {
		this.contracting = contracting;
		this.signing = signing;
		this.pieces = pieces;
		this.check = check;
		this.clients = clients;
		this.troupe = troupe;
		this.ladder = ladder;
		this.clock = clock;
	}

	@Override
	public Map<Scene, Act> acts() {
		return Map.of(Scene.CONTRACT_REVIEWED, this::review, Scene.CONTRACT_BLOCKED, this::reviewInVain,
				Scene.SIGNATURE, this::sign, Scene.PIECES, this::handIn, Scene.PIECE_REFUSED, this::refuseOne,
				Scene.KICK_OFF, this::meet, Scene.READY, this::confirm);
	}

	private void review(Journey journey) {
		Map<String, Object> values = new HashMap<>(
				Map.of("rereadParties", true, "rereadServices", true, "rereadTerms", true));
		if (journey.part().met()) {
			values.putAll(Map.of("signingPlace", "OFF_PREMISES", "outsideMainActivity", true, "headcount", 2));
		}
		this.troupe.finish("manager", journey.reference().value(), "UserTask_ReviewContract", values);
	}

	private void reviewInVain(Journey journey) {
		review(journey);
		this.ladder.whileItIsLost();
	}

	private void sign(Journey journey) {
		Map<String, String> seen = this.contracting.toSign(journey.reference())
			.stream()
			.collect(Collectors.toMap(Document::number, Document::sha256));
		Signature signature = new Signature(new PersonName(journey.part().contact()),
				new FreeText(journey.part().capacity()), EnumSet.allOf(SigningConsent.class), seen);
		this.signing.askForCode(journey.reference(), signature, this.clients.answer(journey, Answer.How.LINK),
				this.clients.origin());
		String code = this.clients.code(journey);
		this.signing.sign(journey.reference(), signature, code, this.clients.answer(journey, Answer.How.LINK),
				this.clients.origin());
	}

	private void handIn(Journey journey) {
		EngagementReference reference = journey.reference();
		Answer answer = this.clients.answer(journey, Answer.How.LINK);
		for (HandedPiece piece : this.pieces.of(reference)) {
			if (piece.file()) {
				this.pieces.handIn(reference, piece.code(), PieceScan.of(piece.label()), answer);
			}
			else {
				this.pieces.handOver(reference, piece.code(), new FreeText("Accès ouvert à votre nom."), answer);
			}
			this.troupe.acting(journey.part().staff(),
					() -> this.pieces.accept(reference, piece.code(), journey.part().staff()));
		}
	}

	private void refuseOne(Journey journey) {
		EngagementReference reference = journey.reference();
		HandedPiece piece = this.pieces.of(reference).stream().filter(HandedPiece::file).findFirst().orElseThrow();
		this.pieces.handIn(reference, piece.code(), PieceScan.of(piece.label()),
				this.clients.answer(journey, Answer.How.LINK));
		this.troupe.acting(journey.part().staff(), () -> this.check.sendBack(reference, piece.code(), new FreeText(
				"Le document date de l’an dernier : envoyez-nous celui de ce trimestre, s’il vous plaît.")));
	}

	private void meet(Journey journey) {
		String key = journey.reference().value();
		String today = LocalDate.now(this.clock).toString();
		this.troupe.finish(journey.part().staff(), key, "UserTask_HoldKickOff", Map.of("heldOn", today, "notes",
				"Point hebdomadaire le mardi matin. Premiers envois dès la mise en service."));
		if (this.troupe.hasToDo(key, ATTESTATION)) {
			this.troupe.finish(journey.part().staff(), key, ATTESTATION, Map.of("sentOn", today));
		}
	}

	private void confirm(Journey journey) {
		this.troupe.finish("manager", journey.reference().value(), "UserTask_ConfirmReadyToServe",
				Map.of("piecesReceived", true, "accessWorking", true, "contactConfirmed", true, "firstMonthPlanned",
						true, "startOn", journey.serviceStart().toString()));
	}

}
