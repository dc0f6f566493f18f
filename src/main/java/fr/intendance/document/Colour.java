package fr.intendance.document;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A colour that can be read on paper: its contrast on the palest ground of a page is at
 * least 4.5 : 1 (WCAG 2.2, 1.4.3).
 *
 * @param value such as {@code #17595c}
 */
record Colour(String value) {

	private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

	/** The ground of the boxes of a document. */
	private static final String GROUND = "#f4f7f7";

	private static final double LEAST_CONTRAST = 4.5;

	/**
	 * @throws IllegalArgumentException when it is no colour, or too pale to be read
	 */
	public Colour {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Une couleur s’écrit avec six chiffres hexadécimaux, comme #17595c.");
		}
		if (contrast(value, GROUND) < LEAST_CONTRAST) {
			throw new IllegalArgumentException(
					"La couleur %s est trop pâle pour être lue sur une page : ".formatted(value)
							+ "choisissez-en une plus foncée.");
		}
	}

	private static double contrast(String dark, String light) {
		return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
	}

	private static double luminance(String colour) {
		double[] parts = IntStream.of(1, 3, 5)
			.mapToDouble((at) -> linear(Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0))
			.toArray();
		return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
	}

	private static double linear(double part) {
		return (part <= 0.04045) ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
	}

}
