package fr.intendance.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** The browser's windows of one test: each has cookies of its own. */
public final class Windows {

	static {
		// a loaded machine is slow, not wrong
		PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
	}

	static final int DESK_WIDTH = 1280;

	static final int DESK_HEIGHT = 900;

	static final int PHONE_WIDTH = 360;

	static final int PHONE_HEIGHT = 740;

	private final Browser browser;

	private final String root;

	private final List<Window> open = new ArrayList<>();

	Windows(Browser browser, String root) {
		this.browser = browser;
		this.root = root;
	}

	/** A window on a desk, 1280 pixels wide. */
	public Window desktop() {
		return add(options(DESK_WIDTH, DESK_HEIGHT));
	}

	/** The same, of somebody who has signed in; their password is their name. */
	public Window signedIn(String user) {
		Window window = desktop();
		window.open("/sign-in");
		window.signIn(user, user);
		return window;
	}

	/** A telephone, 360 pixels wide. */
	public Window phone() {
		return add(options(PHONE_WIDTH, PHONE_HEIGHT));
	}

	/** A telephone whose browser runs no scripts. */
	public Window phoneWithoutScripts() {
		return add(options(PHONE_WIDTH, PHONE_HEIGHT).setJavaScriptEnabled(false));
	}

	void close(Optional<String> photograph) {
		for (int window = 0; window < this.open.size(); window++) {
			String suffix = "-" + (window + 1);
			Window one = this.open.get(window);
			photograph.ifPresent((name) -> one.photograph("failed-" + name + suffix));
			one.close();
		}
	}

	private Window add(NewContextOptions options) {
		Window window = new Window(this.browser.newContext(options), this.root);
		this.open.add(window);
		return window;
	}

	private NewContextOptions options(int width, int height) {
		return new NewContextOptions().setBaseURL(this.root).setLocale("fr-FR").setViewportSize(width, height);
	}

}
