package fr.intendance.onboarding;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What clients call a piece: as the list says it, or in their language. */
@Component
class PieceWords {

	private final MessageSource messages;

	PieceWords(MessageSource messages) {
		this.messages = messages;
	}

	String label(Piece piece, Locale language) {
		return this.messages.getMessage("piece.label." + piece.code(), null, piece.label(), language);
	}

	/** That a piece is to be handed in anew, and why. */
	String returned(Piece piece, Locale language) {
		return piece.reason()
			.map((reason) -> this.messages.getMessage("missing.piece.returned",
					new Object[] { label(piece, language), reason.value() }, language))
			.orElseGet(() -> label(piece, language));
	}

}
