package fr.intendance.firstcontact;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class JoinedMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new JoinedMail();
	}

}
