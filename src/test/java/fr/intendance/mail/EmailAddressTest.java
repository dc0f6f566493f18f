package fr.intendance.mail;

import fr.intendance.engine.Refused;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmailAddressTest {

	@Test
	void keepsTheNameAndLowersTheDomain() {
		EmailAddress address = EmailAddress.of("email", "  Camille.Durand+devis@Exemple.FR ");

		assertThat(address.value()).isEqualTo("Camille.Durand+devis@exemple.fr");
		assertThat(address).isEqualTo(EmailAddress.of("email", "Camille.Durand+devis@exemple.fr"));
	}

	@Test
	void writesAnAccentedDomainAsServersKnowIt() {
		EmailAddress address = EmailAddress.of("email", "contact@Sociét\u00e9.fr");

		assertThat(address.value()).isEqualTo("contact@xn--socit-esab.fr");
	}

	@Test
	void isMaskedWhereverItIsPrinted() {
		EmailAddress address = EmailAddress.of("email", "camille@exemple.fr");

		assertThat(address).hasToString("c***@exemple.fr");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "camille", "@exemple.fr", "camille@", "camille@exemple", "camille@localhost",
			"camille@exemple.", "camille@.fr", "camille@exemple..fr", "camille.@exemple.fr", ".camille@exemple.fr",
			"ca..mille@exemple.fr", "camille@-exemple.fr", "camille@exemple-.fr", "camille@exemple.f", "a@b@exemple.fr",
			"camille@127.0.0.1", "camille@[127.0.0.1]", "\"camille durand\"@exemple.fr", "Camille <camille@exemple.fr>",
			"camille@exemple.fr,autre@exemple.fr", "camille@exemple.fr;autre@exemple.fr", "camille @exemple.fr",
			"camille@exemple.fr (Camille)", "élodie@exemple.fr", "cami\u200blle@exemple.fr", "camille@exemple.fr>",
			"camille@exemple.fr\r\nBcc: x@y.fr", "camille@exemple.fr\n", "\ncamille@exemple.fr",
			"camille\u0000@exemple.fr", "camille@exemple.fr\ud83d", "camille@exem%ple.fr" })
	void refusesWhatIsNotOnePlainAddress(String text) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> EmailAddress.of("email", text))
			.satisfies((refused) -> assertThat(refused.field()).contains("email"))
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(400));
	}

	@Test
	void refusesNothingAtAll() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> EmailAddress.of("email", null));
	}

	@Test
	void refusesWhatNoServerTakes() {
		String name = "a".repeat(65) + "@exemple.fr";
		String whole = "a@" + ("b".repeat(60) + ".").repeat(5) + "fr";

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> EmailAddress.of("email", name));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> EmailAddress.of("email", whole));
	}

	@Test
	void comesBackFromARowAsItWent() {
		EmailAddress address = EmailAddress.of("email", "camille@exemple.fr");

		String row = new EmailAddressToRow().convert(address);

		assertThat(new RowToEmailAddress().convert(row)).isEqualTo(address);
	}

	@Property
	void takesWhatPeopleUse(@ForAll("addresses") String text) {
		EmailAddress address = EmailAddress.of("email", text);

		assertThat(address.value()).isEqualToIgnoringCase(text);
		assertThat(EmailAddress.of("email", address.value())).isEqualTo(address).hasSameHashCodeAs(address);
	}

	@Property
	void whateverIsTakenIsOneLineWithOneAt(@ForAll("nearlyAddresses") String text) {
		try {
			String value = EmailAddress.of("email", text).value();

			assertThat(value).matches("[!-~&&[^@<>,;:\"()\\[\\]\\\\]]+@[a-z0-9.-]+\\.[a-z0-9-]{2,}")
				.hasSizeLessThanOrEqualTo(254);
		}
		catch (Refused refused) {
			assertThat(refused.field()).contains("email");
			assertThat(refused.sentence()).doesNotContain(text.strip().isEmpty() ? "none" : text);
		}
	}

	@Property
	void neverPrintsWhoItIs(@ForAll("addresses") String text) {
		String name = text.substring(0, text.indexOf('@'));

		assertThat(EmailAddress.of("email", text).toString()).startsWith(name.substring(0, 1) + "***@");
	}

	@Provide
	Arbitrary<String> addresses() {
		Arbitrary<String> atom = Arbitraries.strings()
			.withCharRange('a', 'z')
			.withChars("ABC0159_+-")
			.ofMinLength(1)
			.ofMaxLength(12);
		Arbitrary<String> label = Arbitraries.strings()
			.withCharRange('a', 'z')
			.withChars("ABC059")
			.ofMinLength(1)
			.ofMaxLength(12);
		Arbitrary<String> top = Arbitraries.of("fr", "com", "eu", "example", "PARIS");
		return Combinators.combine(atom.list().ofMinSize(1).ofMaxSize(3), label.list().ofMinSize(1).ofMaxSize(3), top)
			.as((names, labels, last) -> String.join(".", names) + "@" + String.join(".", labels) + "." + last);
	}

	@Provide
	Arbitrary<String> nearlyAddresses() {
		Arbitrary<String> noise = Arbitraries.strings()
			.withChars("@.,;:<>()[]\"\\ \r\n\t\u0000é\u200b\u3002-a")
			.ofMaxLength(3);
		return Combinators.combine(addresses(), noise, Arbitraries.integers().between(0, 40))
			.as((address, inserted, at) -> {
				int place = Math.min(at, address.length());
				return address.substring(0, place) + inserted + address.substring(place);
			});
	}

}
