package fr.intendance.browser;

import java.net.HttpCookie;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The client's telephone, which runs no scripts; each page it shows is looked at. */
final class Phone {

	private final Window window;

	/** For axe, which is a script. */
	private final Window mirror;

	Phone(Windows windows) {
		this.window = windows.phoneWithoutScripts();
		this.mirror = windows.phone();
	}

	/** Opens the address of a mail and looks at the page. */
	Phone open(String address, String name) {
		this.window.open(address);
		this.window.showsFocus();
		return look(name);
	}

	/** On a device where a code was typed before. */
	Phone keeping(HttpCookie cookie) {
		this.window.keep(cookie);
		return this;
	}

	/** Whether an address asks for a code on this device; if so, looks at the page. */
	boolean isAskedForACode(String address) {
		this.window.open(address);
		boolean asked = page().locator("form[action$='/code']").count() > 0;
		if (asked) {
			this.window.showsFocus();
			look("portal-code");
		}
		return asked;
	}

	/** Opens the same page once more. */
	Phone again() {
		page().navigate(page().url());
		return this;
	}

	Phone type(String label, String value) {
		field(label).fill(value);
		return this;
	}

	/** Ticks a box or takes one of several answers. */
	Phone choose(String label) {
		field(label).check();
		return this;
	}

	/** What a field holds. */
	Locator field(String label) {
		return this.window.page().getByLabel(label).first();
	}

	/** Ticks every box that has to be. */
	Phone consent() {
		this.window.page().locator("input[type=checkbox][required]").all().forEach(Locator::check);
		return this;
	}

	/** Presses a button and looks at the page that says so. */
	Phone send(String button, String title, String name) {
		press(button);
		assertThat(page().locator("h1")).hasText(title);
		page().waitForLoadState();
		this.window.showsFocus();
		return look(name);
	}

	/**
	 * Presses a button and reads why that was not taken; the way to the field is there.
	 */
	Phone isRefused(String button, String sentence, String name) {
		press(button);
		assertThat(page().locator("#refusal")).containsText(sentence);
		page().waitForLoadState();
		look(name);
		for (Locator way : page().locator("#refusal a").all()) {
			assertThat(page().locator("[id='" + way.getAttribute("href").substring(1) + "']")).hasCount(1);
		}
		return this;
	}

	Page page() {
		return this.window.page();
	}

	/** Presses a button. */
	void press(String button) {
		page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
	}

	private Phone look(String name) {
		this.window.photograph(name).fits().cutsNothingOff();
		this.mirror.mirror(this.window).isAccessible();
		page().setViewportSize(1280, 900);
		this.window.photograph(name + "-wide").fits();
		page().setViewportSize(Windows.PHONE_WIDTH, Windows.PHONE_HEIGHT);
		this.window.isCalm();
		return this;
	}

}
