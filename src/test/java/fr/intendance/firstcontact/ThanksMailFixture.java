package fr.intendance.firstcontact;

import java.util.List;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class ThanksMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new ThanksMail("Camille Moreau", "E-2026-0042", List.of("devis et factures", "relances courtoises"),
				List.of("Atelier Lefèvre, menuiserie"), 30, "https://intendance.example/portal/s3cret/booking");
	}

}
