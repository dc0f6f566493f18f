package fr.intendance.onboarding;

import fr.intendance.document.PrintedView;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BillingMandateWordsTest {

	private final String mandate = new PrintedView(OnboardingDocument.BILLING_MANDATE,
			new BillingMandateFixture()::view)
		.text();

	@Test
	void isWrittenAndPriorAndNamesItsLaw() {
		assertThat(this.mandate).contains("le mandat écrit et préalable", "CGI, art. 289, I, 2", "art. 242 nonies, I",
				"prend effet à sa signature et précède toute facture");
	}

	@Test
	void saysWhatTheInvoicesBear() {
		assertThat(this.mandate).contains("Facture établie par", "au nom et pour le", "Camille Moreau EI",
				"une série propre au Mandant", "chronologique et continue");
	}

	@Test
	void leavesTheClientLiableAndLetsThemContest() {
		assertThat(this.mandate).contains("conserve l’entière responsabilité", "verser au Trésor",
				"réclamer sans délai le double", "signaler sans délai tout changement",
				"3 jours ouvrés à compter de sa réception pour en contester");
	}

	@Test
	void keepsOutWhatIsReservedToOthers() {
		assertThat(this.mandate).contains("ni l’encaissement, ni le recouvrement, ni la comptabilité")
			.doesNotContain("conforme", "certifi");
	}

}
