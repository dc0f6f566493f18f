package fr.intendance.browser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.intendance.journey.ClientAnswers;
import fr.intendance.journey.JourneyDriver;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A client who reads English, at a desk, in a browser with scripts; each page they see is
 * looked at.
 */
final class EnglishReader implements ClientAnswers {

	/** Words that no page says in English but where somebody typed them. */
	private static final Pattern FRENCH = Pattern
		.compile("(?i)\\b(votre|vos|nous|pour|avec|une|les|des|est|sont|cette|envoyer)\\b");

	private static final String SAID = "h1, h2, button, label, legend, summary";

	private static final FilePayload FILE = new FilePayload("piece.pdf", "application/pdf",
			"%PDF-1.7 a piece".getBytes(StandardCharsets.US_ASCII));

	private final Window window;

	private final Page page;

	private final JourneyDriver journey;

	private final List<String> looked = new ArrayList<>();

	EnglishReader(Window window, JourneyDriver journey) {
		this.window = window;
		this.page = window.page();
		this.journey = journey;
	}

	/** The pages that were looked at. */
	List<String> looked() {
		return this.looked;
	}

	/** A page to which no mail leads. */
	EnglishReader visit(String name) {
		open(this.journey.client().links().get(0).replaceAll("(/portal/[^/]+)/.*", "$1/" + name), name);
		return this;
	}

	@Override
	public String book() {
		open(this.journey.client().link("booking"), "booking");
		Locator slot = this.page.locator("input[name=slot]").last();
		String moment = slot.inputValue();
		slot.check();
		send("booking");
		return moment;
	}

	@Override
	public void answer(String name, Map<String, List<String>> typed) {
		open(this.journey.client().link(name), name);
		do {
			fill(typed);
			send(name);
		}
		while (this.page.locator("#questionnaire").count() > 0);
		if (this.page.locator("#code").count() > 0) {
			this.page.locator("#code").fill(this.journey.client().code());
			send(name);
		}
	}

	@Override
	public void handOverPieces() {
		open(this.journey.client().link("pieces"), "pieces");
		int forms = this.page.locator("main form").count();
		for (int form = 0; form < forms; form++) {
			Locator one = this.page.locator("main form").nth(form);
			one.locator("input[type=file]:not([capture])").all().forEach((file) -> file.setInputFiles(FILE));
			one.locator("button").first().click();
			assertThat(this.page.locator("h1")).hasText("Received");
			this.page.goBack();
		}
	}

	private void open(String address, String name) {
		this.window.open(address);
		if (this.page.locator("form[action$='/code']").count() > 0) {
			if (this.looked.isEmpty()) {
				this.page.getByText("English").click();
			}
			look("code");
			press();
			this.page.locator("input[name=code]").fill(this.journey.client().code());
			this.page.locator("input[name=own]").check();
			press();
			this.window.open(address);
		}
		look(name);
	}

	/** What is asked for on this page, and every box that has to be ticked. */
	private void fill(Map<String, List<String>> typed) {
		Locator form = this.page.locator("main form").first();
		typed.forEach((name, values) -> values.forEach((value) -> {
			Locator box = form.locator("input[name='%s'][value='%s']:visible".formatted(name, value));
			if (box.count() > 0) {
				box.first().check();
			}
			else {
				form.locator("[name='%s']:is(input[type=text], input[type=number], textarea):visible".formatted(name))
					.all()
					.forEach((field) -> field.fill(value));
			}
		}));
		form.locator("input[type=checkbox][required]").all().forEach(Locator::check);
	}

	private void send(String name) {
		press();
		look(name + "-sent");
	}

	private void press() {
		this.page.locator("main form").first().locator("button:not([formnovalidate]):visible").last().click();
		this.page.waitForLoadState();
	}

	private void look(String name) {
		this.looked.add(name);
		this.window.photograph("english-" + name).fits().isAccessible().isCalm();
		assertThat(this.page.locator("html")).hasAttribute("lang", "en");
		assertThat(this.page.locator("#refusal").allInnerTexts()).as("refused on " + name).isEmpty();
		assertThat(this.page.locator(SAID).allInnerTexts()).as("said on " + name)
			.noneMatch((text) -> FRENCH.matcher(text).find());
	}

}
