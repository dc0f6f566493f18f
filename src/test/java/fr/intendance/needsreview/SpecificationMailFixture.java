package fr.intendance.needsreview;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class SpecificationMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new SpecificationMail("E-2026-0042", "CDC-2026-0007-2", true, 24,
				"https://intendance.example/portal/s3cret/specification");
	}

}
