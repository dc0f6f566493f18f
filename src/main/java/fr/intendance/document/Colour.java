package fr.intendance.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A colour that can be read: its contrast is at least 4.5 : 1 on each ground that it is
 * written on, on paper and on pages, and so is that of white on it (WCAG 2.2, 1.4.3).
 *
 * @param value such as {@code #17595c}
 */
record Colour(String value) {

	private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

	/** The ground of the boxes of a document, and that of a page. */
	private static final List<String> GROUNDS = List.of("#f4f7f7", "#f6f5f2");

	/** How much of it is in the ground of what stands out on a page. */
	private static final double TINT = 0.07;

	private static final double DARKER = 0.8;

	private static final double LEAST_CONTRAST = 4.5;

	/**
	 * @throws IllegalArgumentException when it is no colour, or too pale to be read
	 */
	public Colour {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Une couleur s’écrit avec six chiffres hexadécimaux, comme #17595c.");
		}
		if (!isRead(value)) {
			throw new IllegalArgumentException(
					"La couleur %s est trop pâle pour être lue sur une page : ".formatted(value)
							+ "choisissez-en une plus foncée, par exemple %s.".formatted(readable(value)));
		}
	}

	/** The same, somewhat darker: what a button becomes under a pointer. */
	String dark() {
		return mixed(this.value, "#000000", DARKER);
	}

	/** Hardly any of it on white: the ground of what stands out. */
	String tint() {
		return tint(this.value);
	}

	private static String tint(String colour) {
		return mixed(colour, "#ffffff", TINT);
	}

	private static boolean isRead(String colour) {
		return Stream.concat(GROUNDS.stream(), Stream.of(tint(colour)))
			.allMatch((ground) -> contrast(colour, ground) >= LEAST_CONTRAST);
	}

	/** The palest one of its shades that can be read. */
	private static String readable(String colour) {
		return Stream.iterate(0.95, (share) -> share - 0.05)
			.map((share) -> mixed(colour, "#000000", share))
			.filter(Colour::isRead)
			.findFirst()
			.orElseThrow();
	}

	private static String mixed(String colour, String other, double share) {
		return IntStream.of(1, 3, 5)
			.mapToObj((at) -> "%02x".formatted(Math.round(part(colour, at) * share + part(other, at) * (1 - share))))
			.collect(Collectors.joining("", "#", ""));
	}

	private static int part(String colour, int at) {
		return Integer.parseInt(colour.substring(at, at + 2), 16);
	}

	private static double contrast(String dark, String light) {
		return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
	}

	private static double luminance(String colour) {
		double[] parts = IntStream.of(1, 3, 5).mapToDouble((at) -> linear(part(colour, at) / 255.0)).toArray();
		return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
	}

	private static double linear(double part) {
		return (part <= 0.04045) ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
	}

}
