package fr.intendance.access;

import fr.intendance.settings.Settings;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The contact form as a part of the firm's own web site. */
@Component
public class EmbeddedForm {

	/** The page that may be framed. */
	public static final String PATH = "/contact/embedded";

	/** The settings that say by whom. */
	public static final String AREA = "embedding";

	/** As high as a telephone shows: thanks and refusals are in view wherever one was. */
	private static final int HEIGHT = 700;

	private final AccessSettings address;

	private final Settings settings;

	EmbeddedForm(AccessSettings address, Settings settings) {
		this.address = address;
		this.settings = settings;
	}

	/** Whether any site may show it. */
	public boolean isAllowed() {
		return !this.settings.texts(AREA).get("origins").isBlank();
	}

	/**
	 * What is copied into the page of a site, with a way on for those who see no frame.
	 * @param language {@code fr} or {@code en}
	 * @param title what a screen reader calls the frame
	 * @param link what leads to the form as a page
	 */
	public String snippet(String language, String title, String link) {
		return """
				<iframe src="%s?language=%s" title="%s" width="100%%" height="%d" loading="lazy" style="border:0"></iframe>
				<p><a href="%s?language=%s">%s</a></p>"""
			.formatted(this.address.absolute(PATH), language, HtmlUtils.htmlEscape(title), HEIGHT,
					this.address.absolute("/contact"), language, HtmlUtils.htmlEscape(link));
	}

}
