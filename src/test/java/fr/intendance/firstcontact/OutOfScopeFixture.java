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

import static fr.intendance.document.DocumentFixture.in;

class OutOfScopeFixture implements DocumentFixture {

	@Override
	public DocumentTemplate template() {
		return FirstContactDocument.OUT_OF_SCOPE;
	}

	@Override
	public DocumentView view(Imprint imprint) {
		return letter(imprint, Optional.of(LocalDate.of(2026, 11, 30)), Optional.of(reason(imprint)), true, List.of());
	}

	@Override
	public DocumentView longView(Imprint imprint) {
		return letter(imprint, Optional.empty(), Optional.of(reason(imprint)), false,
				DocumentFixture.threeHundred(reserved(imprint)));
	}

	static DocumentView letter(Imprint imprint, Optional<LocalDate> calledOn, Optional<String> reason,
			boolean regulated, List<Reserved> reserved) {
		return new OutOfScopeView(imprint, PartyFixture.client(imprint.language()), "Inès Lefèvre", "E-2026-0042",
				calledOn, reason, regulated, reserved);
	}

	private static List<Reserved> reserved(Imprint imprint) {
		return List.of(
				new Reserved(in(imprint, "Saisie et tenue de la comptabilité", "Bookkeeping"),
						in(imprint, "un expert-comptable", "a chartered accountant"),
						in(imprint, "La tenue des comptes lui est réservée (ord. 45-2138, art. 2 et 20)",
								"Keeping accounts is reserved to them (Ordinance 45-2138, Arts. 2 and 20)")),
				new Reserved(in(imprint, "Domiciliation de l’entreprise", "Registered office services"),
						in(imprint, "une société de domiciliation agréée", "an approved registered-office provider"),
						in(imprint, "Elle demande un agrément préfectoral (C. com., art. L123-11-3)",
								"It requires approval by the prefect (French Commercial Code, Art. L123-11-3)")));
	}

	private static String reason(Imprint imprint) {
		return in(imprint, "Vous cherchez surtout quelqu’un qui tienne vos comptes et dépose vos déclarations.",
				"You mainly look for somebody to keep your accounts and file your returns.");
	}

}
