package fr.intendance.onboarding;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import fr.intendance.client.FileType;
import fr.intendance.client.HandedFile;
import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PieceGuardsTest {

	private static final Answer ANSWER = new Answer(Answer.How.LINK, "C-2026-0042.1",
			Instant.parse("2026-11-23T09:00:00Z"));

	@ParameterizedTest
	@CsvSource({ "ACCEPTED, handIn, vous n’avez plus rien à faire", "WAIVED, handIn, vous n’avez plus rien à faire",
			"REQUESTED, accept, n’attend pas de contrôle", "ACCEPTED, accept, n’attend pas de contrôle",
			"WAIVED, accept, n’attend pas de contrôle", "HANDED_IN, waive, est déjà reçue",
			"ACCEPTED, waive, est déjà reçue", "WAIVED, waive, est déjà reçue" })
	void refusesWhatComesTooEarlyOrTooLateAndStaysAsItWas(PieceState state, String verb, String sentence) {
		Piece piece = in(state);

		Refused refused = Refusal.of(verbs(piece).get(verb));

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.field()).isEmpty();
		assertThat(refused.sentence()).contains(sentence);
		assertThat(piece.state()).isEqualTo(state);
	}

	@ParameterizedTest
	@CsvSource({ "REQUESTED, handIn, HANDED_IN", "HANDED_IN, handIn, HANDED_IN", "HANDED_IN, accept, ACCEPTED",
			"REQUESTED, waive, WAIVED" })
	void goesOnFromThere(PieceState state, String verb, PieceState next) throws Throwable {
		Piece piece = in(state);

		verbs(piece).get(verb).call();

		assertThat(piece.state()).isEqualTo(next);
	}

	@ParameterizedTest
	@EnumSource(PieceState.class)
	void isMissingOnlyWhileItIsAskedFor(PieceState state) {
		assertThat(state.isMissing()).isEqualTo(state == PieceState.REQUESTED || state == PieceState.SENT_BACK);
	}

	@Test
	void saysWhetherAFileOrATickIsExpected() {
		Piece access = new Piece("E-2026-0042", "mail-access", "Délégation", false, 1);

		Refused file = Refusal.of(() -> access.handIn(HandedFile.of(PieceTest.PDF), ANSWER));
		Refused tick = Refusal.of(() -> in(PieceState.REQUESTED).handOver(new FreeText("Voilà"), ANSWER));

		assertThat(file.status()).isEqualTo(400);
		assertThat(file.field()).contains("piece");
		assertThat(file.sentence()).contains("aucun fichier n’est attendu");
		assertThat(tick.field()).contains("piece");
		assertThat(tick.sentence()).contains("un fichier est attendu");
	}

	@Test
	void aTickIsHandedOverAgainUntilItIsAccepted() {
		Piece access = new Piece("E-2026-0042", "mail-access", "Délégation", false, 1);
		access.handOver(new FreeText("Demain"), ANSWER);
		access.handOver(new FreeText("C’est fait"), ANSWER);
		access.accept("assistant");

		Refused refused = Refusal.of(() -> access.handOver(new FreeText("Encore"), ANSWER));

		assertThat(refused.status()).isEqualTo(409);
		assertThat(access.state()).isEqualTo(PieceState.ACCEPTED);
	}

	@Test
	void showsNeitherFileNorDayBeforeItCame() {
		HandedPiece piece = in(PieceState.REQUESTED).view();

		assertThat(piece.handedInAt()).isEmpty();
		assertThat(piece.sha256()).isEmpty();
		assertThat(piece.type()).isEmpty();
		assertThat(piece.fileName()).isEqualTo("piece-registration");
	}

	@ParameterizedTest
	@CsvSource({ "PDF, piece-letterhead.pdf", "PNG, piece-letterhead.png", "JPEG, piece-letterhead.jpg" })
	void namesItsFileByCodeAndKind(FileType type, String name) {
		HandedPiece piece = new HandedPiece("letterhead", "Logo", true, PieceState.HANDED_IN, Optional.empty(),
				Optional.empty(), Optional.of(type), Optional.empty());

		assertThat(piece.fileName()).isEqualTo(name);
	}

	@Test
	void showsTheLastFileAndWhenItCame() {
		Piece piece = in(PieceState.HANDED_IN);
		byte[] better = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1 };

		piece.handIn(HandedFile.of(better), new Answer(Answer.How.MAIL, "assistant", ANSWER.at().plusSeconds(60)));

		assertThat(piece.view().handedInAt()).contains(Instant.parse("2026-11-23T09:01:00Z"));
		assertThat(piece.view().type()).contains(FileType.JPEG);
		assertThat(piece.view().sha256()).contains(HandedFile.of(better).sha256());
	}

	private static Map<String, ThrowingCallable> verbs(Piece piece) {
		return Map.of("handIn", () -> piece.handIn(HandedFile.of(PieceTest.PDF), ANSWER), "accept",
				() -> piece.accept("assistant"), "waive", () -> piece.waive("assistant"));
	}

	private static Piece in(PieceState state) {
		Piece piece = new Piece("E-2026-0042", "registration", "Extrait Kbis", true, 1);
		if (state == PieceState.WAIVED) {
			piece.waive("assistant");
		}
		if (state == PieceState.HANDED_IN || state == PieceState.ACCEPTED) {
			piece.handIn(HandedFile.of(PieceTest.PDF), ANSWER);
		}
		if (state == PieceState.ACCEPTED) {
			piece.accept("assistant");
		}
		return piece;
	}

}
