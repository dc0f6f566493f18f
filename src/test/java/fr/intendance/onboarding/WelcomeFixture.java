package fr.intendance.onboarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.intendance.calendar.Closing;
import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.PartyFixture;
import fr.intendance.onboarding.WelcomeView.Opening;
import fr.intendance.onboarding.WelcomeView.Rhythm;
import fr.intendance.onboarding.WelcomeView.Window;

class WelcomeFixture implements DocumentFixture {

	static final List<String> SERVICES = List.of("Devis", "Facturation", "Relances d’impayés",
			"Envoi des pièces au comptable");

	static final List<String> ACCESSES = List.of("Accès délégué à votre outil de devis et factures",
			"Délégation de votre boîte aux lettres");

	static final List<Closing> CLOSINGS = List.of(new Closing(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 1)),
			new Closing(LocalDate.of(2027, 8, 2), LocalDate.of(2027, 8, 20)));

	private static final List<String> ENGLISH_SERVICES = List.of("Quotes", "Invoicing", "Reminders of unpaid invoices",
			"Sending of papers to the accountant");

	private static final List<String> ENGLISH_ACCESSES = List.of("Delegated access to your quoting and invoicing tool",
			"Delegated access to your mailbox");

	@Override
	public DocumentTemplate template() {
		return OnboardingDocument.WELCOME;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return sheet(imprint, services(imprint), accesses(imprint), CLOSINGS, Optional.empty(), true);
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return sheet(imprint, services(imprint), DocumentFixture.threeHundred(accesses(imprint)), CLOSINGS,
				Optional.of(8), true);
	}

	private static List<String> services(Imprint imprint) {
		return (imprint.language() == Locale.ENGLISH) ? ENGLISH_SERVICES : SERVICES;
	}

	private static List<String> accesses(Imprint imprint) {
		return (imprint.language() == Locale.ENGLISH) ? ENGLISH_ACCESSES : ACCESSES;
	}

	static DocumentView sheet(Imprint imprint, List<String> services, List<String> accesses, List<Closing> closings,
			Optional<Integer> tacitDays, boolean vigilance) {
		return new WelcomeView(imprint, PartyFixture.client(imprint.language()), "Inès Lefèvre", "CP-2026-0003",
				LocalDate.of(2026, 12, 1), services,
				new Opening(List.of(new Window("9\u00a0h", "12\u00a0h"), new Window("14\u00a0h", "17\u00a0h\u00a030")),
						closings),
				accesses, new Rhythm(5, LocalDate.of(2027, 1, 8), tacitDays, 3, 30), vigilance);
	}

}
