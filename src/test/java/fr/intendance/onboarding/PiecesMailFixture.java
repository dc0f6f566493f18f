package fr.intendance.onboarding;

import java.util.List;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class PiecesMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new PiecesMail(List.of("Extrait Kbis", "RIB à porter sur vos factures"),
				"https://intendance.example/portal/secret/pieces", "https://intendance.example/portal/secret/kick-off");
	}

}
