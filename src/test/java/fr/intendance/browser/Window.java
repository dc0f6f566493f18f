package fr.intendance.browser;

import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.Cookie;
import fr.intendance.leak.PageWatch;

import static org.assertj.core.api.Assertions.assertThat;

/** One window, which notes what its console complains of and whom it speaks to. */
public final class Window {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private static final String CUT_OFF = """
			() => [...document.querySelectorAll('main *:not(input, textarea, select)')]
				.filter((one) => getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth)
				.map((one) => one.outerHTML.slice(0, 100))""";

	private final BrowserContext context;

	private final String root;

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	private final List<String> strangers = new ArrayList<>();

	Window(BrowserContext context, String root) {
		this.context = context;
		this.root = root;
		context.onRequest((request) -> {
			if (request.url().startsWith("http") && !request.url().startsWith(root + "/")) {
				this.strangers.add(request.url());
			}
		});
		this.page = context.newPage();
		this.page.onConsoleMessage((message) -> {
			// a refusal is an answer, not a fault
			if (message.type().equals("error") && !message.text().contains("status of 400")) {
				this.complaints.add(message.text() + " at " + URI.create(this.page.url()).getPath());
			}
		});
		this.page.onPageError(this.complaints::add);
		this.page.onFrameNavigated((frame) -> PageWatch.address(frame.url()));
		this.page.onDownload((file) -> PageWatch.download(file.suggestedFilename()));
	}

	/** Goes to a path; an absolute address is taken for its path. */
	public Window open(String address) {
		URI uri = URI.create(address);
		String path = uri.getRawPath() + ((uri.getRawQuery() != null) ? "?" + uri.getRawQuery() : "")
				+ ((uri.getRawFragment() != null) ? "#" + uri.getRawFragment() : "");
		this.page.navigate(path);
		return this;
	}

	/** Keeps a cookie as if the application had set it before. */
	public Window keep(HttpCookie cookie) {
		this.context.addCookies(List.of(new Cookie(cookie.getName(), cookie.getValue()).setUrl(this.root)));
		return this;
	}

	/** Shows what another window shows, which may run no scripts. */
	public Window mirror(Window other) {
		Predicate<String> there = other.page.url()::equals;
		String markup = other.page.content();
		this.page.route(there, (route) -> route
			.fulfill(new FulfillOptions().setContentType("text/html; charset=utf-8").setBody(markup)));
		this.page.navigate(other.page.url());
		this.page.unroute(there);
		return this;
	}

	/** Fills in the sign-in form and sends it. */
	public Window signIn(String user, String password) {
		this.page.getByLabel("Identifiant").fill(user);
		this.page.getByLabel("Mot de passe").fill(password);
		this.page.locator("button[type=submit]").click();
		return this;
	}

	public Page page() {
		readTitle();
		return this.page;
	}

	/** On its way to another page a window has none. */
	private void readTitle() {
		try {
			PageWatch.title(this.page.title());
		}
		catch (PlaywrightException ex) {
			// the next one is read
		}
	}

	public String path() {
		return URI.create(this.page.url()).getPath();
	}

	/** All that can be read on the page. */
	public String text() {
		return this.page.locator("body").innerText();
	}

	/**
	 * Keeps a picture under {@code target/browser}, and where {@code docs.pictures} says
	 * so in the place of the one that {@code docs/pages.md} shows.
	 */
	public Window photograph(String name) {
		photograph(Path.of("target", "browser", name + ".png"));
		Path shown = Path.of("docs", "img", "pages", name + ".png");
		if ("write".equals(System.getProperty("docs.pictures")) && Files.exists(shown)) {
			photograph(shown);
		}
		return this;
	}

	private void photograph(Path picture) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
	}

	/** The page is no wider than the window. */
	public Window fits() {
		int surplus = ((Number) this.page
			.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
		assertThat(surplus).as("surplus width of %s", path()).isZero();
		return this;
	}

	/** No part of the page has to be scrolled sideways to be read. */
	public Window cutsNothingOff() {
		assertThat(this.page.evaluate(CUT_OFF)).as("cut off on %s", path()).isEqualTo(List.of());
		return this;
	}

	/** A keyboard reaches every control, and its user sees where they are. */
	public Window showsFocus() {
		new Keyboard(this.page).walk();
		return this;
	}

	/** Nothing stands in the way of anybody, as far as axe can tell. */
	public Window isAccessible() {
		return isAccessible(new AxeBuilder(this.page).setLegacyMode(true));
	}

	/** The same of one part of a page that is not ours. */
	public Window isAccessible(String part) {
		return isAccessible(new AxeBuilder(this.page).include(part));
	}

	private Window isAccessible(AxeBuilder axe) {
		assertThat(axe.withTags(RULES).analyze().getViolations()).as("axe on %s", path())
			.extracting((rule) -> rule.getId() + ": " + rule.getNodes().stream().map((node) -> node.getHtml()).toList())
			.isEmpty();
		return this;
	}

	/** The console had nothing to complain of, and all came from us. */
	public Window isCalm() {
		assertThat(this.complaints).as("console").isEmpty();
		return keepsToOurselves();
	}

	/** All came from us. */
	public Window keepsToOurselves() {
		assertThat(this.strangers).as("requests to others").isEmpty();
		return this;
	}

	void close() {
		readTitle();
		this.context.close();
	}

}
