package fr.intendance.browser.firstuse;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.intendance.browser.Tasklist;
import fr.intendance.browser.Window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody who never saw the product, and follows what it says; each click is counted.
 */
final class Newcomer {

	private static final String COUNT = "addEventListener('pointerup', (event) => event.isTrusted && countClick(), true)";

	private static final int PATIENCE = 60;

	private final Window window;

	private final Page page;

	private final AtomicInteger clicks = new AtomicInteger();

	private final boolean scripts;

	private int typed;

	private Newcomer(Window window, boolean scripts) {
		this.window = window;
		this.page = window.page();
		this.scripts = scripts;
	}

	/** Whose clicks are counted. */
	static Newcomer at(Window window) {
		Newcomer newcomer = new Newcomer(window, true);
		newcomer.page.exposeFunction("countClick", (nothing) -> newcomer.clicks.incrementAndGet());
		newcomer.page.addInitScript(COUNT);
		return newcomer;
	}

	/** Whose browser runs no scripts. */
	static Newcomer withoutScripts(Window window) {
		return new Newcomer(window, false);
	}

	int clicks() {
		return this.clicks.get();
	}

	int typed() {
		return this.typed;
	}

	Window window() {
		return this.window;
	}

	Newcomer type(String label, String value) {
		this.page.getByLabel(label).first().fill(value);
		this.typed++;
		return this;
	}

	Newcomer choose(String label, String option) {
		this.page.getByLabel(label).first().selectOption(option);
		this.typed++;
		return this;
	}

	Newcomer tick(String label) {
		this.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().check();
		return this;
	}

	/** A button or a link of the page. */
	Newcomer press(String name) {
		Locator one = this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
			.or(this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)));
		one.first().click();
		this.page.waitForLoadState();
		return this;
	}

	/**
	 * The page says where they are on their way; what the product does by itself takes a
	 * moment.
	 */
	Newcomer isTold(String next) {
		return loads((text) -> text.contains(next), "Never told « %s »".formatted(next));
	}

	/** Nothing leads them any more. */
	Newcomer isLeftAlone() {
		return loads((text) -> !text.contains("Premiers pas"), "Still led");
	}

	private Newcomer loads(Predicate<String> expected, String failure) {
		for (int tries = 0; !expected.test(this.window.text()); tries++) {
			if (tries == PATIENCE) {
				throw new AssertionError(failure + ": " + this.window.text());
			}
			this.page.waitForTimeout(500);
			this.page.reload();
		}
		return this;
	}

	/** The task to which they were led, taken in hand. */
	Tasklist task() {
		this.page.locator(".fjs-form").waitFor();
		return Tasklist.opened(this.window).claim();
	}

	/** Sends the form of a task and goes back to the desk. */
	Newcomer complete(Tasklist form) {
		form.send();
		assertThat(this.page.getByText("Sélectionnez une tâche dans la liste.")).isVisible();
		this.page.navigate("/desk");
		// for the link in the head of the task list
		this.clicks.incrementAndGet();
		return this;
	}

	/** Keeps what the page looks like, wide and narrow. */
	Newcomer looks(String name) {
		if (!this.scripts) {
			this.window.photograph(name + "-without-scripts").fits();
			return this;
		}
		this.window.photograph(name).fits().isAccessible();
		this.page.setViewportSize(390, 844);
		this.window.photograph(name + "-390").fits();
		this.page.setViewportSize(1280, 900);
		return this;
	}

}
