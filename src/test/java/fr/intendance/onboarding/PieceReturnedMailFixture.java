package fr.intendance.onboarding;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class PieceReturnedMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new PieceReturnedMail("RIB à porter sur vos factures",
				"La photo coupe le bas de la page : l’IBAN manque.", "https://intendance.example/portal/secret/pieces");
	}

}
