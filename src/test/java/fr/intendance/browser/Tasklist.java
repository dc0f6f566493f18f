package fr.intendance.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The stock Tasklist with one task open. */
public final class Tasklist {

	private static final String QUIET = "() => new Promise((quiet) => requestAnimationFrame(() => requestIdleCallback(quiet)))";

	private final Window window;

	private final Page page;

	private Tasklist(Window window) {
		this.window = window;
		this.page = window.page();
	}

	/** Opens a task that nobody took, or that the person has already. */
	public static Tasklist open(Window window, String task) {
		window.open("/camunda/app/tasklist/default/?once=" + task + "#/?task=" + task);
		Tasklist tasklist = new Tasklist(window);
		tasklist.page.locator(".fjs-form").waitFor();
		return tasklist;
	}

	/** The one to which somebody was led. */
	public static Tasklist opened(Window window) {
		return new Tasklist(window);
	}

	/** What the form itself says of its fields. */
	public Locator complaints() {
		return this.page.locator(".fjs-form-field-error");
	}

	/** Why the form was not taken, as long as it is said. */
	public Locator refusal() {
		return this.page.locator(".page-notifications .alert-danger:visible");
	}

	/** Takes the task, which opens its form for writing. */
	public Tasklist claim() {
		this.page.getByText("Prendre en charge").click();
		assertThat(this.page.locator("button.unclaim")).isVisible();
		this.page.locator(".fjs-form").waitFor();
		return this;
	}

	/** What a field holds. */
	public Locator field(String label) {
		return this.page.locator(".fjs-form").getByLabel(exactly(label)).first();
	}

	/**
	 * Writes and leaves the field, as the form then moves. A form that is laid out anew
	 * in that very moment empties what is written: a person sees it, and writes again.
	 */
	public Tasklist type(String label, String value) {
		write(label, value);
		if (!field(label).inputValue().equals(value)) {
			write(label, value);
		}
		assertThat(field(label)).hasValue(value);
		return this;
	}

	/**
	 * A day, as people of France write it. The form empties what is written before its
	 * calendar is there, which a person sees open first.
	 */
	public Tasklist typeDay(String label, String day) {
		field(label).click();
		assertThat(this.page.locator(".flatpickr-calendar.open")).isVisible();
		field(label).fill(day);
		field(label).press("Enter");
		assertThat(field(label)).hasValue(day);
		return this;
	}

	/** Ticks a box or takes one of several answers. */
	public Tasklist choose(String label) {
		field(label).check();
		return this;
	}

	/** Sends the form and stays. */
	public Tasklist send() {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terminer").setExact(true)).click();
		return this;
	}

	/** Sends the form and sees it taken. */
	void complete() {
		send();
		assertThat(this.page.getByText("Sélectionnez une tâche dans la liste.")).isVisible();
	}

	/** Reads why the form was not taken, and puts the box away. */
	public Tasklist refuses(String sentence, String photograph) {
		Locator box = refusal();
		assertThat(box).containsText(sentence);
		photograph(photograph);
		box.locator("button.close:visible").click();
		assertThat(box).hasCount(0);
		return this;
	}

	public Tasklist photograph(String name) {
		this.window.photograph(name);
		return this;
	}

	private void write(String label, String value) {
		field(label).fill(value);
		field(label).blur();
		this.page.evaluate(QUIET);
	}

	/** Labels as they read: a required one has a star, some spaces are narrow. */
	private static Pattern exactly(String label) {
		String words = label.replaceAll("([.*+?^${}()|\\[\\]\\\\])", "\\\\$1").replaceAll("\\s+", "\\\\s+");
		return Pattern.compile("^\\s*" + words + "\\s*\\*?\\s*$");
	}

}
