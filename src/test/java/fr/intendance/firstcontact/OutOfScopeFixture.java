package fr.intendance.firstcontact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.intendance.document.DocumentFixture;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.DocumentView;
import fr.intendance.document.Imprint;
import fr.intendance.document.PartyFixture;
import fr.intendance.firstcontact.OutOfScopeView.Reserved;

class OutOfScopeFixture implements DocumentFixture {

	private static final List<Reserved> RESERVED = List.of(
			new Reserved("Saisie et tenue de la comptabilité", "un expert-comptable",
					"La tenue des comptes lui est réservée (ord. 45-2138, art. 2 et 20)"),
			new Reserved("Domiciliation de l’entreprise", "une société de domiciliation agréée",
					"Elle demande un agrément préfectoral (C. com., art. L123-11-3)"));

	private static final String REASON = "Vous cherchez surtout quelqu’un qui tienne vos comptes et dépose vos déclarations.";

	@Override
	public DocumentTemplate template() {
		return FirstContactDocument.OUT_OF_SCOPE;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return letter(imprint, Optional.of(LocalDate.of(2026, 11, 30)), Optional.of(REASON), true, List.of());
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return letter(imprint, Optional.empty(), Optional.of(REASON), false, DocumentFixture.threeHundred(RESERVED));
	}

	static DocumentView letter(Imprint imprint, Optional<LocalDate> calledOn, Optional<String> reason,
			boolean regulated, List<Reserved> reserved) {
		return new OutOfScopeView(imprint, PartyFixture.client(), "Inès Lefèvre", "E-2026-0042", calledOn, reason,
				regulated, reserved);
	}

}
