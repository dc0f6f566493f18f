package fr.intendance.mail;

import java.util.stream.Stream;

class TestLetterFixture implements MailFixture {

	@Override
	public TestLetter view() {
		return TestLetter.about("Menuiserie Lefèvre & Fils");
	}

	@Override
	public Stream<MailView> views() {
		return Stream.of(view(), view().noting("À bientôt !"));
	}

}
