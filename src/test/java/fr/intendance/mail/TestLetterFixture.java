package fr.intendance.mail;

class TestLetterFixture implements MailFixture {

	@Override
	public MailView view() {
		return TestLetter.about("Menuiserie Lefèvre & Fils").noting("À bientôt !");
	}

}
