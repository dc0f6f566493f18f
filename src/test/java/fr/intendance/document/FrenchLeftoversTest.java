package fr.intendance.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An English document has no French in it but what it says is French. */
class FrenchLeftoversTest {

	static Stream<DocumentFixture> fixtures() {
		return TemplateTest.fixtures();
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void thereAreNoneForASoleTrader(DocumentFixture fixture) {
		assertThat(leftovers(fixture, PartyFixture.firm())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void thereAreNoneForACompany(DocumentFixture fixture) {
		assertThat(leftovers(fixture, PartyFixture.company())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Paid le 3 June", "The quote «a»", "10\u202f000", "contract n° 3", "5 €", "20 %",
			"3 décembre", "Agreed, à bientôt", "Facture" })
	void frenchIsFound(String text) {
		assertThat(FrenchLeftovers.in(text, "<html/>", Stream.of())).isNotEmpty();
	}

	@Test
	void whatThePageSaysIsFrenchMayBe() {
		String page = "<html>a <span lang=\"fr-FR\">mise en demeure</span></html>";

		assertThat(FrenchLeftovers.in("a mise en\ndemeure, RCS Lyon, Lefèvre", page, Stream.of("Lefèvre"))).isEmpty();
	}

	private static List<String> leftovers(DocumentFixture fixture, Firm firm) {
		Optional<String> number = Optional.of("X-2026-0001");
		String text = Pages.text(Pages.print(fixture, Locale.ENGLISH, firm, number));
		Party client = PartyFixture.client(Locale.ENGLISH);
		Party issuer = firm.party(Locale.ENGLISH);
		Stream<String> names = Stream.of(client.address().stream(), issuer.address().stream(),
				Stream.of(client.name(), PartyFixture.signatory().name(), issuer.name(), firm.insurance(),
						// the law wants these words beside the name (C. com., R526-27)
						"entrepreneur individuel"))
			.flatMap((some) -> some);
		return FrenchLeftovers.in(text, Pages.page(fixture, Locale.ENGLISH, firm, number), names);
	}

}
