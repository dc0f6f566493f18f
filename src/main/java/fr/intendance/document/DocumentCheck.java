package fr.intendance.document;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says of a file whether it is a document of ours. It tells nothing to whoever does not
 * have the document already.
 */
@Service
public class DocumentCheck {

	private static final String NUMBER = "[A-Z]{1,4}-\\d{4}-\\d{4,9}";

	/** PDF/A keeps what a file says about itself in the clear. */
	private static final String TITLE = "<dc:title>";

	/** A file says its title once or twice; whoever repeats it wants us to search. */
	private static final int MOST_TITLES = 4;

	private static final int LONGEST_TITLE = 700;

	private static final Pattern NUMBERED = Pattern.compile("(" + NUMBER + "(?:-\\d{1,4})?)\\s{0,8}</");

	private static final Pattern VERSION = Pattern.compile("(" + NUMBER + ")(?:-(\\d+))?");

	private final DocumentStore store;

	DocumentCheck(DocumentStore store) {
		this.store = store;
	}

	/** Looks a file up by its fingerprint; if that is unknown, by the number it bears. */
	@Transactional(readOnly = true)
	public Finding of(byte[] file) {
		String sha256 = Fingerprint.of(file);
		return this.store.known(sha256)
			.map((document) -> new Finding(Verdict.UNCHANGED, sha256, Optional.of(document),
					replacement(document.number())))
			.orElseGet(() -> new Finding(bearsANumberOfOurs(file) ? Verdict.CHANGED : Verdict.UNKNOWN, sha256,
					Optional.empty(), Optional.empty()));
	}

	private boolean bearsANumberOfOurs(byte[] file) {
		String text = new String(file, StandardCharsets.ISO_8859_1);
		int at = text.indexOf(TITLE);
		for (int title = 0; title < MOST_TITLES && at >= 0; title++) {
			Matcher number = NUMBERED.matcher(text).region(at, Math.min(text.length(), at + LONGEST_TITLE));
			if (number.find()) {
				return this.store.find(number.group(1)).isPresent();
			}
			at = text.indexOf(TITLE, at + 1);
		}
		return false;
	}

	/** The last version, unless the number is its own. */
	private Optional<String> replacement(String number) {
		Matcher own = VERSION.matcher(number);
		return own.matches() ? this.store.versions(own.group(1))
			.stream()
			.filter((other) -> place(other) > place(number))
			.max(Comparator.comparingInt(DocumentCheck::place)) : Optional.empty();
	}

	private static int place(String number) {
		Matcher version = VERSION.matcher(number);
		return version.matches() && version.group(2) != null ? Integer.parseInt(version.group(2)) : 1;
	}

	/** What a file is. */
	public enum Verdict {

		/** A document of ours, to the last byte. */
		UNCHANGED,

		/** It bears the number of a document of ours, but is another file. */
		CHANGED,

		/** Nothing that we issued. */
		UNKNOWN

	}

	/**
	 * @param verdict what the file is
	 * @param sha256 its fingerprint
	 * @param document the document that it is
	 * @param replacedBy the number of the version that took its place
	 */
	public record Finding(Verdict verdict, String sha256, Optional<Document> document, Optional<String> replacedBy) {
	}

}
