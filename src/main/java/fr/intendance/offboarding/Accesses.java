package fr.intendance.offboarding;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Timeline;
import fr.intendance.engine.Refused;
import fr.intendance.onboarding.HandedPiece;
import fr.intendance.onboarding.PieceState;
import fr.intendance.onboarding.Pieces;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of what the client had opened for the firm, ticked one by one. */
@Service
@Transactional
public class Accesses {

	/** How the codes of pieces end that are accesses. */
	private static final String ACCESS = "-access";

	private final DelegatedAccessRepository accesses;

	private final Pieces pieces;

	private final Timeline timeline;

	private final Clock clock;

	Accesses(DelegatedAccessRepository accesses, Pieces pieces, Timeline timeline, Clock clock) {
		this.accesses = accesses;
		this.pieces = pieces;
		this.timeline = timeline;
		this.clock = clock;
	}

	/** Lists what the client had handed over. */
	List<DelegatedAccess> list(EngagementReference reference) {
		this.pieces.of(reference)
			.stream()
			.filter(Accesses::isOpen)
			.forEach(
					(piece) -> this.accesses.save(new DelegatedAccess(reference.value(), piece.code(), piece.label())));
		return of(reference);
	}

	/** The accesses of an engagement that is being wound up. */
	@Transactional(readOnly = true)
	public List<DelegatedAccess> of(EngagementReference reference) {
		return this.accesses.findByEngagementOrderById(reference.value());
	}

	/**
	 * One access is revoked.
	 * @throws Refused 404 if it is none of the list
	 */
	public void revoke(EngagementReference reference, long id, String by) {
		revoke(this.accesses.findById(id)
			.filter((access) -> access.engagement().equals(reference.value()))
			.orElseThrow(() -> Refused.unknown("Cet accès n’est pas sur la liste : rechargez la page.")), by);
	}

	/**
	 * The list is done.
	 * @param all whether those that are still open are revoked now
	 * @param others more that were revoked, by what people call them
	 * @throws Refused 400 naming {@code allRevoked} and those that are open
	 */
	public void confirm(EngagementReference reference, boolean all, List<String> others, String by) {
		List<DelegatedAccess> open = of(reference).stream().filter((one) -> one.revokedAt().isEmpty()).toList();
		if (!all && !open.isEmpty()) {
			throw Refused.invalid("allRevoked",
					"Il reste à révoquer : %s. Révoquez-les, puis cochez la case ou notez-les sur la page du dossier."
						.formatted(open.stream().map(DelegatedAccess::label).collect(Collectors.joining(", "))));
		}
		open.forEach((access) -> revoke(access, by));
		others.forEach((label) -> revoke(new DelegatedAccess(reference.value(), null, label), by));
		this.timeline.record(reference, "accesses.revoked");
	}

	private void revoke(DelegatedAccess access, String by) {
		access.revoke(by, this.clock.instant());
		this.accesses.save(access);
	}

	private static boolean isOpen(HandedPiece piece) {
		return piece.code().endsWith(ACCESS)
				&& (piece.state() == PieceState.HANDED_IN || piece.state() == PieceState.ACCEPTED);
	}

}
