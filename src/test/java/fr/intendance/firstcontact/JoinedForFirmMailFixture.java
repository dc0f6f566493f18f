package fr.intendance.firstcontact;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class JoinedForFirmMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new JoinedForFirmMail("E-2026-0042", "Atelier Durand", "Camille Durand",
				"Bonjour,\nnous serions prêts dès janvier.");
	}

}
