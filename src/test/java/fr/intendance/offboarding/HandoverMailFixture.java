package fr.intendance.offboarding;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class HandoverMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new HandoverMail("E-2026-0042", 12, "a".repeat(64), "http://localhost:8080/portal/Zk9-_x/handover");
	}

}
