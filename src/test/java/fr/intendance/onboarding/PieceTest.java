package fr.intendance.onboarding;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

import fr.intendance.client.FileType;
import fr.intendance.client.HandedFile;
import fr.intendance.client.Answer;
import fr.intendance.client.FreeText;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PieceTest {

	static final byte[] PDF = "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0 };

	private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0 };

	private final Answer answer = new Answer(Answer.How.LINK, "C-2026-0042.1", Instant.parse("2026-11-23T09:00:00Z"));

	@Test
	void tellsTheKindOfAFileByItsBytes() {
		assertThat(HandedFile.of(PDF).type()).isEqualTo(FileType.PDF);
		assertThat(HandedFile.of(PNG).type()).isEqualTo(FileType.PNG);
		assertThat(HandedFile.of(JPEG).type()).isEqualTo(FileType.JPEG);
	}

	@Test
	void refusesWhatIsNoneOfThem() {
		assertRefused("PDF, PNG ou JPEG", "<script>".getBytes(StandardCharsets.US_ASCII));
		assertRefused("PDF, PNG ou JPEG", "%PD".getBytes(StandardCharsets.US_ASCII));
		assertRefused("vide", new byte[0]);
	}

	@Test
	void takesTenMegabytesAndNoMore() {
		int most = 10 * 1024 * 1024;

		assertThat(HandedFile.of(Arrays.copyOf(PDF, most)).content()).hasSize(most);
		assertRefused("trop lourd", Arrays.copyOf(PDF, most + 1));
	}

	@Test
	void isNamedAfterWhatItIsAndNotAfterTheClientsFile() {
		Piece piece = aFile();

		piece.handIn(HandedFile.of(PNG), this.answer);

		assertThat(piece.view().fileName()).isEqualTo("piece-registration.png");
		assertThat(piece.view().sha256()).get().asString().hasSize(64);
		assertThat(piece.view().handedInAt()).contains(this.answer.at());
	}

	@Test
	void mayBeReplacedUntilItIsAccepted() {
		Piece piece = aFile();
		piece.handIn(HandedFile.of(PNG), this.answer);

		piece.handIn(HandedFile.of(PDF), this.answer);
		piece.accept("assistant");

		assertThat(piece.view().type()).contains(FileType.PDF);
		assertThatThrownBy(() -> piece.handIn(HandedFile.of(PDF), this.answer)).isInstanceOf(Refused.class)
			.hasMessageContaining("déjà en ordre");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mot de passe : Soleil2026", "identifiant durand / mdp=Soleil2026", "password: x",
			"Le mot de passe est : Soleil", "code secret: 1234" })
	void keepsNoPassword(String note) {
		assertThatThrownBy(() -> Piece.refusePassword(new FreeText(note))).isInstanceOf(Refused.class)
			.hasMessageContaining("Invitez-nous");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "C’est fait.", "Le mot de passe reste chez nous.", "Invitation envoyée hier : à vous." })
	void keepsAWordAboutAnAccess(String note) {
		Piece.refusePassword(new FreeText(note));
	}

	@Test
	void takesATickWhereNoFileIsExpectedAndTheOtherWayRound() {
		Piece access = new Piece("E-2026-0042", "mail-access", "Délégation", false, 1);

		access.handOver(new FreeText("C’est fait."), this.answer);

		assertThat(access.state()).isEqualTo(PieceState.HANDED_IN);
		assertThatThrownBy(() -> access.handIn(HandedFile.of(PDF), this.answer)).isInstanceOf(Refused.class);
		assertThatThrownBy(() -> aFile().handOver(new FreeText(""), this.answer)).isInstanceOf(Refused.class);
	}

	@Test
	void isAcceptedOnlyOnceItIsThereAndWaivedOnlyBefore() {
		Piece piece = aFile();

		assertThatThrownBy(() -> piece.accept("assistant")).isInstanceOf(Refused.class);
		piece.waive("assistant");

		assertThat(piece.state()).isEqualTo(PieceState.WAIVED);
		assertThatThrownBy(() -> piece.waive("assistant")).isInstanceOf(Refused.class);
	}

	private static Piece aFile() {
		return new Piece("E-2026-0042", "registration", "Extrait Kbis", true, 1);
	}

	private static void assertRefused(String sentence, byte[] content) {
		assertThatThrownBy(() -> HandedFile.of(content)).isInstanceOfSatisfying(Refused.class, (refused) -> {
			assertThat(refused.field()).contains("file");
			assertThat(refused.sentence()).contains(sentence);
		});
	}

}
