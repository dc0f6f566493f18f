package fr.intendance.offboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import fr.intendance.document.Document;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the law orders kept, and how long. */
class KeptGroundTest {

	private static final LocalDate END = LocalDate.of(2028, 2, 29);

	@ParameterizedTest
	@CsvSource({ "CONTRACT, 2033-02-28", "ACCOUNTING, 2038-02-28", "ERASURE, 2033-02-28" })
	void endsAfterTheYearsOfTheLaw(KeptGround ground, LocalDate until) {
		assertThat(ground.until(END)).isEqualTo(until);
	}

	@ParameterizedTest
	@CsvSource({ "onboarding-contract, CONTRACT", "evidence-certificate, CONTRACT", "reporting-statement, ACCOUNTING",
			"offboarding-erasure, ERASURE" })
	void keepsADocumentForItsKind(String kind, KeptGround ground) {
		assertThat(KeptGround.of(document(kind))).contains(ground);
	}

	@ParameterizedTest
	@CsvSource({ "onboarding-welcome", "reminder-proof", "first-contact-not-yet" })
	void keepsNoOther(String kind) {
		assertThat(KeptGround.of(document(kind))).isEmpty();
	}

	@Test
	void saysWhyInBothLanguages() {
		assertThat(KeptGround.CONTRACT.rule(END, Locale.FRENCH)).contains("cinq ans");
		assertThat(KeptGround.CONTRACT.rule(END, Locale.ENGLISH)).contains("five years");
		assertThat(KeptGround.ERASURE.what(END, Locale.ENGLISH)).isEqualTo("Certificate of erasure");
	}

	@Test
	void knowsTwoReasons() {
		assertThat(ErasureReason.of("REQUEST")).isEqualTo(ErasureReason.REQUEST);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> ErasureReason.of("Mme Lefèvre le veut"));
	}

	private static Document document(String kind) {
		return new Document("D-2026-0001", "E-2026-0042", kind, "", Locale.FRENCH, "1", "f.pdf", Instant.EPOCH, "");
	}

}
