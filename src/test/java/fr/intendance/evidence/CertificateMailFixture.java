package fr.intendance.evidence;

import java.util.stream.Stream;

import fr.intendance.access.CodePurpose;
import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class CertificateMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new CertificateMail("E-2026-0042", "CA-2026-0007", "Menuiserie Lefèvre & Fils", CodePurpose.QUOTE,
				"D-2026-0012");
	}

	@Override
	public Stream<MailView> views() {
		return Stream.of(CodePurpose.QUOTE, CodePurpose.SIGNATURE)
			.map((purpose) -> new CertificateMail("E-2026-0042", "CA-2026-0007", "Menuiserie Lefèvre & Fils", purpose,
					"D-2026-0012"));
	}

}
