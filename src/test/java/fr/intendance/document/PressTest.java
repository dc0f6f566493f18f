package fr.intendance.document;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PressTest {

	private static final Edition NOTE = Pages.templates().edition("probe/note", Locale.FRENCH);

	private static final Addressee READER = PartyFixture.reader("E-2026-0042");

	private static final Instant LAST_EVENING = Instant.parse("2028-06-30T21:59:59Z");

	@Test
	void fillsATemplateWithItsOwnRecordOnly() {
		Press press = new Press(Pages.templates(), new PdfPrinter());

		assertThatIllegalArgumentException().isThrownBy(() -> press.print(Note.in("N"), NOTE, new OtherView("rien")))
			.withMessageContaining("probe/note");
	}

	@Test
	void carriesTheVersionOfItsTemplate() {
		assertThat(NOTE.version()).isEqualTo("1");
		assertThatIllegalStateException()
			.isThrownBy(() -> Pages.templates().edition("probe/greeting", Locale.FRANCE).version())
			.withMessageContaining("carries no version");
	}

	@Test
	void printsTheLawOfTheDayInParis() {
		Imprints imprints = new Imprints(PartyFixture::firm, PartyFixture::brand, new Law());

		Imprint before = imprints.of(NOTE, READER, Optional.of("N-2028-0001"), LAST_EVENING);
		Imprint after = imprints.of(NOTE, READER, Optional.of("N-2028-0002"), LAST_EVENING.plusSeconds(1));

		assertThat(before.mentions().vat()).contains("293 B");
		assertThat(after.mentions().vat()).contains("L. 223-3");
		assertThat(after.issuedOn()).hasToString("2028-07-01");
		assertThat(imprints.mentions(READER, LAST_EVENING)).isEqualTo(before.mentions());
	}

	@Test
	void namesNoIssuerBeforeTheFirmIsKnown() {
		Imprints imprints = new Imprints(PartyFixture::unknown, PartyFixture::brand, new Law());

		assertThatExceptionOfType(FirmIncomplete.class).isThrownBy(imprints::requireFirm);
		assertThatExceptionOfType(FirmIncomplete.class)
			.isThrownBy(() -> imprints.of(NOTE, READER, Optional.empty(), LAST_EVENING));
		assertThat(imprints.mentions(READER, LAST_EVENING).vatCharged()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Devis, devis_X-1.pdf", "Cahier des charges, cahier-des-charges_X-1.pdf",
			"Contrat de sous-traitance de données, contrat-de-sous-traitance-de-donnees_X-1.pdf",
			"Relevé d’activité, releve-d-activite_X-1.pdf" })
	void namesFilesInPlainLetters(String label, String file) {
		assertThat(names(label).file(Note.in("X"), Locale.FRENCH, "X-1")).isEqualTo(file);
	}

	@Test
	void knowsAFileAgainByItsFingerprint() {
		assertThat(Fingerprint.of(new byte[0]))
			.isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
		assertThat(Fingerprint.of("abc".getBytes()))
			.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	private record OtherView(String word) implements DocumentView {

		@Override
		public Imprint imprint() {
			throw new IllegalStateException(this.word);
		}

	}

	/** A note that people call by this name. */
	private static DocumentNames names(String label) {
		StaticMessageSource words = new StaticMessageSource();
		words.addMessage("document.note", Locale.FRENCH, label);
		return new DocumentNames(words);
	}

}
