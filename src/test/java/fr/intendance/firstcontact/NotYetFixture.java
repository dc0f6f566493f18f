package fr.intendance.firstcontact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.PartyFixture;

import static fr.intendance.document.DocumentFixture.in;

class NotYetFixture implements DocumentFixture {

	@Override
	public DocumentTemplate template() {
		return FirstContactDocument.NOT_YET;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return letter(imprint, homework(imprint), Optional.of(LocalDate.of(2027, 2, 1)));
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return letter(imprint, DocumentFixture.threeHundred(homework(imprint)), Optional.empty());
	}

	static DocumentView letter(Imprint imprint, List<String> homework, Optional<LocalDate> recontactOn) {
		return new NotYetView(imprint, PartyFixture.client(imprint
			.language()), "Inès Lefèvre", "E-2026-0042", LocalDate.of(2026, 11, 30), in(imprint,
					"Votre logiciel de facturation change en janvier : déléguer avant obligerait à tout reprendre deux fois.",
					"Your invoicing software changes in January: delegating earlier would mean doing everything twice."),
				homework, recontactOn);
	}

	private static List<String> homework(Imprint imprint) {
		return List.of(
				in(imprint, "Numérisez vos documents au fil de l’eau : une photo lisible suffit pour commencer.",
						"Scan your documents as they come: a legible photo is enough to begin with."),
				in(imprint, "Regroupez devis et factures dans un seul outil avant de déléguer.",
						"Bring quotes and invoices together in one tool before delegating."),
				in(imprint, "Des mots de passe sont partagés : créez un accès nominatif pour chaque personne.",
						"Passwords are shared: create a personal account for each person."));
	}

}
