package fr.intendance.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the firm looks on paper and in the head of the web applications.
 *
 * @param accent the one colour beside black and grey
 * @param logo a PNG or JPEG file; nothing prints the firm's name instead
 */
@ConfigurationProperties("intendance.brand")
public record Brand(@DefaultValue("#17595c") Colour accent, Path logo) {

	private static final int MOST_BYTES = 500_000;

	private static final String PNG = "89504e47";

	private static final String JPEG = "ffd8ff";

	/**
	 * @throws IllegalStateException when the logo cannot be read or is no such picture
	 */
	public Look look() {
		return new Look(this.accent.value(), Optional.ofNullable(this.logo).map(Brand::picture));
	}

	private static String picture(Path file) {
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
