package fr.intendance.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The page that counts a journal again on whoever's machine it is opened, from here or
 * from a folder: one file, which names its own script and style by their hashes.
 */
@Component
public class CheckPage {

	private static final Pattern POLICY = Pattern.compile("Content-Security-Policy\" content=\"([^\"]+)\"");

	private final String html;

	private final String policy;

	CheckPage() throws IOException {
		this.html = new ClassPathResource("journal/verify-journal.html").getContentAsString(StandardCharsets.UTF_8);
		Matcher said = POLICY.matcher(this.html);
		if (!said.find()) {
			throw new IllegalStateException("The page says what it may do");
		}
		// a page cannot say itself that it is framed by nobody
		this.policy = said.group(1) + "; frame-ancestors 'none'";
	}

	/** The file. */
	public String html() {
		return this.html;
	}

	/** What it may do where a server sends it. */
	public String policy() {
		return this.policy;
	}

}
