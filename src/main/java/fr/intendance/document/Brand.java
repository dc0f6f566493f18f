package fr.intendance.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import fr.intendance.settings.Texts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the firm looks on paper and in the head of the web applications.
 *
 * @param accent the one colour beside black and grey
 * @param logo a PNG or JPEG file; nothing prints the firm's name instead
 * @param picture the logo that was sent at the desk, as a {@code data:} address; empty
 * where the file counts
 */
@ConfigurationProperties("intendance.brand")
public record Brand(@DefaultValue("#17595c") Colour accent, Path logo,
		@DefaultValue("") String picture) implements Texts {

	/** The settings of the firm that these are. */
	public static final String AREA = "brand";

	private static final int MOST_BYTES = 500_000;

	private static final String PNG = "89504e47";

	private static final String JPEG = "ffd8ff";

	/** Whoever changes rows by hand makes no page and no document fetch anything. */
	public Brand {
		if (!picture.isEmpty() && LogoPicture.content(picture).isEmpty()) {
			throw new IllegalArgumentException("Le logo n’est pas une image.");
		}
	}

	/**
	 * @throws IllegalStateException when the logo cannot be read or is no such picture
	 */
	public Look look() {
		return new Look(this.accent.value(),
				this.picture.isEmpty() ? Optional.ofNullable(this.logo).map(Brand::read) : Optional.of(this.picture));
	}

	/** The variables of the style sheet of pages. */
	public String style() {
		return ":root { --accent: %s; --accent-dark: %s; --tint: %s; }\n".formatted(this.accent.value(),
				this.accent.dark(), this.accent.tint());
	}

	/**
	 * The logo as it is kept at the desk, whatever file it came from: whoever changes the
	 * colour there keeps it.
	 */
	@Override
	public Map<String, String> texts() {
		return Map.of("accent", this.accent.value(), "picture", look().logo().orElse(""));
	}

	private static String read(Path file) {
		try {
			byte[] content = Files.readAllBytes(file);
			String begin = HexFormat.of().formatHex(content, 0, Math.min(4, content.length));
			boolean png = begin.equals(PNG);
			if (content.length > MOST_BYTES || !(png || begin.startsWith(JPEG))) {
				throw unfit(file, null);
			}
			return "data:image/" + (png ? "png" : "jpeg") + ";base64," + Base64.getEncoder().encodeToString(content);
		}
		catch (IOException ex) {
			throw unfit(file, ex);
		}
	}

	private static IllegalStateException unfit(Path file, IOException cause) {
		return new IllegalStateException(
				"Le logo « %s » (intendance.brand.logo) est introuvable ou ne convient pas : ".formatted(file)
						+ "indiquez un fichier PNG ou JPEG de 500 Ko au plus.",
				cause);
	}

}
