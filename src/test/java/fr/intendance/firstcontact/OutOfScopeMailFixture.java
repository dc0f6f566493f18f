package fr.intendance.firstcontact;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class OutOfScopeMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new OutOfScopeMail("E-2026-0042", "Vous cherchez quelqu’un pour tenir la comptabilité.", true);
	}

}
