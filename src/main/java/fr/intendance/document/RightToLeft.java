package fr.intendance.document;

import java.text.Bidi;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Sets what reads from right to left, such as an Arabic or a Hebrew name in a French
 * sentence: joins the letters and puts them in the order in which they stand on the page.
 */
final class RightToLeft implements BidiReorderer {

	private static final Pattern CLUSTER = Pattern.compile("\\X");

	private static final String MIRRORED = "()[]{}<>«»‹›";

	/** Whether a page has anything that reads from right to left. */
	static boolean isIn(String page) {
		return Bidi.requiresBidi(page.toCharArray(), 0, page.length());
	}

	/**
	 * The text without the invisible signs that turn a direction around, so that nobody's
	 * name can make our sentences read otherwise; each place is kept.
	 */
	static String plain(String text) {
		return text.replaceAll("[\\n\\r\\t]", " ").replaceAll("[\u202a-\u202e\u2066-\u2069]", "\u200b");
	}

	@Override
	public String reorderRTLTextToLTR(String text) {
		Bidi bidi = new Bidi(plain(text), Bidi.DIRECTION_RIGHT_TO_LEFT);
		MatchResult[] clusters = CLUSTER.matcher(text).results().toArray(MatchResult[]::new);
		byte[] levels = new byte[clusters.length];
		Object[] signs = new Object[clusters.length];
		for (int i = 0; i < clusters.length; i++) {
			levels[i] = (byte) bidi.getLevelAt(clusters[i].start());
			signs[i] = (levels[i] % 2 == 0) ? clusters[i].group() : turned(clusters[i].group());
		}
		Bidi.reorderVisually(levels, 0, signs, 0, signs.length);
		StringBuilder line = new StringBuilder(text.length());
		for (Object sign : signs) {
			line.append(sign);
		}
		return line.toString();
	}

	@Override
	public String shapeText(String text) {
		return ArabicForms.joined(text);
	}

	@Override
	public String deshapeText(String text) {
		return Normalizer.normalize(text, Form.NFKC);
	}

	@Override
	public boolean isLiveImplementation() {
		return true;
	}

	/** Marks go before their letter; an emoji of several signs stays as it is. */
	private static String turned(String cluster) {
		int mirrored = MIRRORED.indexOf(cluster);
		if (mirrored >= 0 && cluster.length() == 1) {
			return String.valueOf(MIRRORED.charAt(mirrored ^ 1));
		}
		return Character.isLetter(cluster.codePointAt(0)) ? new StringBuilder(cluster).reverse().toString() : cluster;
	}

}
