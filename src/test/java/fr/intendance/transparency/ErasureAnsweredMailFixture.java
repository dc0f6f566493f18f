package fr.intendance.transparency;

import java.util.Optional;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class ErasureAnsweredMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new ErasureAnsweredMail("E-2026-0042", ErasureRequest.Decision.PARTLY,
				Optional.of("Votre contrat, cinq ans après sa fin (C. civ., art. 2224)."));
	}

}
