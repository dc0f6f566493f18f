package fr.intendance.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import fr.intendance.evidence.MailedCode;

/** The mailbox of the desk, where a newcomer finds what the client was mailed. */
final class Mailbox {

	private final Window desk;

	private final String reference;

	Mailbox(Window desk, String reference) {
		this.desk = desk;
		this.reference = reference;
	}

	/** The address in the newest mail that leads to a page. */
	String link(String page) {
		this.desk.open("/desk/mailbox");
		for (String mail : mails()) {
			this.desk.open(mail);
			List<Locator> links = this.desk.page().locator("article a[href*='/" + page + "']").all();
			if (!links.isEmpty()) {
				return links.get(0).getAttribute("href");
			}
		}
		throw new AssertionError("No mail of %s leads to %s".formatted(this.reference, page));
	}

	/** The code in the newest mail. */
	String code() {
		this.desk.open("/desk/mailbox");
		this.desk.open(mails().get(0));
		return MailedCode.of(this.desk.page().locator("article").innerText());
	}

	private List<String> mails() {
		return this.desk.page()
			.locator("main tbody tr")
			.filter(new Locator.FilterOptions().setHasText(this.reference))
			.all()
			.stream()
			.map((row) -> row.locator("a").first().getAttribute("href"))
			.toList();
	}

}
