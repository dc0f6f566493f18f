package fr.intendance.onboarding;

import java.time.Instant;
import java.util.Optional;

import fr.intendance.client.FileType;
import fr.intendance.client.FreeText;

/**
 * A piece as pages and programs see it.
 *
 * @param code names it within its engagement
 * @param label what people call it, in French
 * @param file whether a file is expected; otherwise the client ticks it
 * @param state where it stands
 * @param handedInAt when it came, UTC
 * @param sha256 the fingerprint of the file
 * @param type the kind of file
 * @param reason why it is to be handed in anew, if it is
 */
public record HandedPiece(String code, String label, boolean file, PieceState state, Optional<Instant> handedInAt,
		Optional<String> sha256, Optional<FileType> type, Optional<FreeText> reason) {

	/** The same by another name. */
	HandedPiece called(String name) {
		return new HandedPiece(this.code, name, this.file, this.state, this.handedInAt, this.sha256, this.type,
				this.reason);
	}

	/** A name that tells nothing personal, such as {@code piece-registration.pdf}. */
	public String fileName() {
		return "piece-" + this.code + this.type.map((one) -> "." + one.ending()).orElse("");
	}

}
