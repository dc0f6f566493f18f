package fr.intendance.mail;

import java.util.Optional;

/** A letter of every part that a letter may have. */
public record TestLetter(String number, String company, String link, String termsLink,
		Optional<String> note) implements MailView {

	public static TestLetter about(String company) {
		return new TestLetter("D-2026-0012", company, "http://localhost:8080/portal/Zk9-_x/quote",
				"https://example.fr/conditions?a=1&b=2", Optional.empty());
	}

	TestLetter noting(String text) {
		return new TestLetter(this.number, this.company, this.link, this.termsLink, Optional.of(text));
	}

	@Override
	public String template() {
		return "mail/test-letter";
	}

}
