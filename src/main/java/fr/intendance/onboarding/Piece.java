package fr.intendance.onboarding;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.intendance.client.FileType;
import fr.intendance.client.HandedFile;
import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One thing that a client hands over: a file, or an access that they delegate. */
class Piece {

	/** Said as passwords are: the word, a sign, and something after it. */
	private static final Pattern PASSWORD = Pattern.compile(
			"(?iU)\\b(mots? de passe|mdp|passwords?|passe?word|pwd|code (secret|d.acc[eè]s))\\b\\s*(est|is)?\\s*[:=]\\s*\\S");

	@Id
	private Long id;

	private final String engagement;

	private final String code;

	private final String label;

	private final boolean file;

	private final int rank;

	private PieceState state = PieceState.REQUESTED;

	private String contentType;

	private String sha256;

	private Long sizeBytes;

	private FreeText note;

	private Answer.How cameBy;

	private String givenBy;

	private Instant givenAt;

	private String acceptedBy;

	private FreeText reason;

	private int timesSentBack;

	@Version
	private Long version;

	Piece(String engagement, String code, String label, boolean file, int rank) {
		this.engagement = engagement;
		this.code = code;
		this.label = label;
		this.file = file;
		this.rank = rank;
	}

	/** A file arrives, or a better one in its place. */
	void handIn(HandedFile given, Answer answer) {
		if (!this.file) {
			throw Refused.invalid("piece", "Ici, aucun fichier n’est attendu\u00a0: cochez la ligne.");
		}
		give(answer);
		this.contentType = given.type().contentType();
		this.sha256 = given.sha256();
		this.sizeBytes = (long) given.content().length;
	}

	/** An access was delegated, or something was told. */
	/** Before anything else looks at it, so that it is kept nowhere. */
	static void refusePassword(FreeText note) {
		if (PASSWORD.matcher(note.value()).find()) {
			throw Refused.invalid("note",
					"N’écrivez pas de mot de passe : nous n’en gardons aucun. Invitez-nous plutôt dans "
							+ "votre outil, à notre adresse électronique.");
		}
	}

	void handOver(FreeText note, Answer answer) {
		if (this.file) {
			throw Refused.invalid("piece", "Ici, un fichier est attendu\u00a0: joignez-le.");
		}
		give(answer);
		this.note = note;
	}

	private void give(Answer answer) {
		if (this.state == PieceState.ACCEPTED || this.state == PieceState.WAIVED) {
			throw Refused.late("Cette pièce est déjà en ordre\u00a0: vous n’avez plus rien à faire.");
		}
		this.state = PieceState.HANDED_IN;
		this.reason = null;
		this.cameBy = answer.how();
		this.givenBy = answer.by();
		this.givenAt = answer.at();
	}

	void accept(String by) {
		if (this.state != PieceState.HANDED_IN) {
			throw Refused.conflict("Cette pièce n’attend pas de contrôle : rechargez la page.");
		}
		this.state = PieceState.ACCEPTED;
		this.acceptedBy = by;
	}

	/** The client is to hand it in anew. */
	void sendBack(FreeText reason) {
		if (this.state != PieceState.HANDED_IN) {
			throw Refused.conflict("Cette pièce n’attend pas de contrôle : rechargez la page.");
		}
		this.state = PieceState.SENT_BACK;
		this.reason = reason;
		this.timesSentBack++;
	}

	void waive(String by) {
		if (!this.state.isMissing()) {
			throw Refused.conflict("Cette pièce est déjà reçue : rechargez la page.");
		}
		this.state = PieceState.WAIVED;
		this.acceptedBy = by;
	}

	Long id() {
		return this.id;
	}

	PieceState state() {
		return this.state;
	}

	String code() {
		return this.code;
	}

	/** Why it was sent back last, if it is to be handed in anew. */
	Optional<FreeText> reason() {
		return Optional.ofNullable(this.reason);
	}

	int timesSentBack() {
		return this.timesSentBack;
	}

	/** Whether the client opened an access for the firm by it. */
	boolean isOpenAccess() {
		return this.code.endsWith("-access")
				&& (this.state == PieceState.HANDED_IN || this.state == PieceState.ACCEPTED);
	}

	String label() {
		return this.label;
	}

	HandedPiece view() {
		return new HandedPiece(this.code, this.label, this.file, this.state, Optional.ofNullable(this.givenAt),
				Optional.ofNullable(this.sha256), Optional.ofNullable(this.contentType).map(FileType::of), reason());
	}

}
