package fr.intendance.mail;

import fr.intendance.document.PartyFixture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SenderTest {

	@Test
	void writesInTheFirmsName() {
		Sender sender = LetterFixture.sender(PartyFixture.firm());

		assertThat(sender.from()).hasToString("Camille Moreau <bonjour@camille-moreau.example>");
		assertThat(sender.signature()).containsExactly("Camille Moreau", "06 12 34 56 78",
				"bonjour@camille-moreau.example");
	}

	@Test
	void sendsFromAnotherAddressAndIsAnsweredAtTheFirms() {
		Sender sender = new Sender(PartyFixture::firm, PartyFixture::brand,
				new MailSettings("envoi@relais.example", null, false, null));

		assertThat(sender.from().getAddress()).isEqualTo("envoi@relais.example");
		assertThat(sender.replyTo().getAddress()).isEqualTo("bonjour@camille-moreau.example");
		assertThat(sender.newMessageId()).endsWith("@relais.example>");
	}

	@Test
	void writesToTheMailboxEvenWhileTheFirmIsUnknown() {
		Sender sender = LetterFixture.sender(PartyFixture.unknown());

		assertThat(sender.isKnown()).isFalse();
		assertThat(sender.from().getAddress()).endsWith(".invalid");
		assertThat(sender.signature()).containsExactly("Intendance");
	}

	@Test
	void letsNothingBreakAHeader() {
		assertThat(HeaderValue.checked("Élodie\u00a0: devis")).isEqualTo("Élodie\u00a0: devis");
		assertThatIllegalArgumentException().isThrownBy(() -> HeaderValue.checked("a\rb"))
			.withMessageNotContaining("b\r");
		assertThatIllegalArgumentException().isThrownBy(() -> HeaderValue.checked("a\nb"));
		assertThatIllegalArgumentException().isThrownBy(() -> HeaderValue.checked("a\u0000b"));
	}

}
