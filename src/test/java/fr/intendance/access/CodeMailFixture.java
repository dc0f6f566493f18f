package fr.intendance.access;

import java.util.Arrays;
import java.util.stream.Stream;

import fr.intendance.mail.MailFixture;
import fr.intendance.mail.MailView;

class CodeMailFixture implements MailFixture {

	@Override
	public MailView view() {
		return new CodeMail("042137", CodePurpose.QUOTE, "D-2026-0012", 10);
	}

	@Override
	public Stream<MailView> views() {
		return Arrays.stream(CodePurpose.values()).map((purpose) -> new CodeMail("042137", purpose, "D-2026-0012", 10));
	}

}
