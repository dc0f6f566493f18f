package fr.intendance.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;

import fr.intendance.onboarding.Signature;
import fr.intendance.onboarding.SigningConsent;
import fr.intendance.quote.Consent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConsentTextsTest {

	private final ConsentTexts texts = on("2026-11-25T09:00:00Z");

	static Stream<Arguments> boxes() {
		return Stream.concat(Stream.of(Consent.values()).map((box) -> Arguments.of("quote", box.name())),
				Stream.concat(Stream.of(SigningConsent.values()).map(Enum::name), Stream.of(Signature.EARLY_START))
					.map((box) -> Arguments.of("contract", box)));
	}

	@ParameterizedTest
	@MethodSource("boxes")
	void everyBoxHasWordsInBothLanguages(String act, String box) {
		ConsentText french = this.texts.today(act, box, Locale.FRENCH, "Durand");
		ConsentText english = this.texts.today(act, box, Locale.ENGLISH, "Durand");

		assertThat(french.sentence()).isNotBlank().doesNotContain("{").endsWith(".");
		assertThat(english.sentence()).isNotEqualTo(french.sentence()).doesNotContain("{").endsWith(".");
		assertThat(english.version()).isEqualTo(french.version());
	}

	@Test
	void namesTheCompanyAsItIsWritten() {
		String company = "L’« Œuvre » {0} & $1 \\ Fils";

		assertThat(this.texts.today("quote", "AUTHORISED", Locale.FRENCH, company).sentence())
			.isEqualTo("Je suis habilité(e) à engager " + company + ".");
	}

	@Test
	void knowsFromWhichDayTheWordsHold() {
		assertThat(this.texts.today("quote", "QUOTE_READ", Locale.FRENCH, "").version())
			.isEqualTo(LocalDate.of(2016, 10, 1));
		assertThatThrownBy(() -> on("2016-09-30T21:59:59Z").today("quote", "QUOTE_READ", Locale.FRENCH, ""))
			.isInstanceOf(IllegalStateException.class);
		assertThat(on("2016-09-30T22:00:00Z").today("quote", "QUOTE_READ", Locale.FRENCH, "").sentence())
			.startsWith("J’ai lu le devis");
	}

	private static ConsentTexts on(String moment) {
		return new ConsentTexts(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
	}

}
