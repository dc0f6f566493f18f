package fr.intendance.firstcontact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.PartyFixture;

class NotYetFixture implements DocumentFixture {

	private static final List<String> HOMEWORK = List.of(
			"Numérisez vos documents au fil de l’eau : une photo lisible suffit pour commencer.",
			"Regroupez devis et factures dans un seul outil avant de déléguer.",
			"Des mots de passe sont partagés : créez un accès nominatif pour chaque personne.");

	@Override
	public DocumentTemplate template() {
		return FirstContactDocument.NOT_YET;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return letter(imprint, HOMEWORK, Optional.of(LocalDate.of(2027, 2, 1)));
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return letter(imprint, DocumentFixture.threeHundred(HOMEWORK), Optional.empty());
	}

	static DocumentView letter(Imprint imprint, List<String> homework, Optional<LocalDate> recontactOn) {
		return new NotYetView(imprint, PartyFixture.client(), "Inès Lefèvre", "E-2026-0042", LocalDate.of(2026, 11, 30),
				"Votre logiciel de facturation change en janvier : déléguer avant obligerait à tout reprendre deux fois.",
				homework, recontactOn);
	}

}
