package fr.intendance.access;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class LinkMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new LinkMail("E-2026-0042", "http://localhost:8080/portal/secret/home");
	}

}
