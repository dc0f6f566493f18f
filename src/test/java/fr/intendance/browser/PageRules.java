package fr.intendance.browser;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every page of ours. */
final class PageRules {

	private final Window window;

	private final Page page;

	private final String address;

	PageRules(Window window, String address) {
		this.window = window;
		this.page = window.page();
		this.address = address;
	}

	/** At the width of a desk, then of a telephone. */
	void check(String name) {
		this.window.open(this.address);
		assertThat(this.page.title()).isNotBlank();
		assertThat(this.page.locator("h1").count()).as("headings of the first level").isOne();
		photograph(name);
		this.window.fits().isAccessible().showsFocus();
		this.page.setViewportSize(Windows.PHONE_WIDTH, Windows.PHONE_HEIGHT);
		photograph(name + "-phone");
		this.window.fits().isAccessible();
		this.page.setViewportSize(Windows.DESK_WIDTH, Windows.DESK_HEIGHT);
		this.window.keepsToOurselves();
		new BlankForms(this.page).areRefusedBesideTheirFields();
	}

	/** Over a hundred pictures take their time: only where somebody wants to see them. */
	private void photograph(String name) {
		if (System.getProperty("docs.pictures") != null) {
			this.window.photograph(name);
		}
	}

}
