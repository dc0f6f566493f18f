package fr.intendance.document;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A logo as somebody sends it. It is read and drawn anew as a PNG of sober size, so that
 * nothing of the file stays but what is seen: no place where the photograph was taken, no
 * second file beneath, no colours of a printer, which PDF/A would not take. SVG can hold
 * programs and is not read.
 */
public final class LogoPicture {

	private static final String UNFIT = "Ce fichier n’est pas un logo lisible : choisissez une image PNG ou JPEG "
			+ "de 2 Mo et de 4 000 points de côté au plus.";

	private static final String BEGIN = "data:image/png;base64,";

	private static final Pattern ADDRESS = Pattern.compile("data:image/(?:png|jpeg);base64,([A-Za-z0-9+/]++={0,2})");

	private static final int MOST_BYTES = 2_000_000;

	private static final int MOST_POINTS = 4_000;

	private static final int WIDTH = 640;

	private static final int HEIGHT = 240;

	private LogoPicture() {
	}

	/**
	 * The picture as a {@code data:} address.
	 * @throws IllegalArgumentException with a sentence when it is no such picture
	 */
	public static String address(byte[] sent) {
		if (sent.length == 0 || sent.length > MOST_BYTES) {
			throw new IllegalArgumentException(UNFIT);
		}
		return BEGIN + Base64.getEncoder().encodeToString(png(drawn(read(sent))));
	}

	/** The picture of such an address. */
	public static Optional<byte[]> content(String address) {
		Matcher parts = ADDRESS.matcher(address);
		return parts.matches() ? Optional.of(Base64.getDecoder().decode(parts.group(1))) : Optional.empty();
	}

	/** How large it is stands at its beginning: a bomb is not unpacked. */
	private static BufferedImage read(byte[] sent) {
		try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
			ImageReader reader = readers.hasNext() ? readers.next() : null;
			if (reader == null || !reader.getFormatName().matches("(?i)png|jpe?g")) {
				throw new IllegalArgumentException(UNFIT);
			}
			try {
				reader.setInput(stream, true, true);
				if (reader.getWidth(0) > MOST_POINTS || reader.getHeight(0) > MOST_POINTS) {
					throw new IllegalArgumentException(UNFIT);
				}
				return reader.read(0);
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | RuntimeException ex) {
			throw new IllegalArgumentException(UNFIT, ex);
		}
	}

	private static BufferedImage drawn(BufferedImage picture) {
		double scale = Math.min(1,
				Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
		int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
		BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		Graphics2D pen = drawn.createGraphics();
		pen.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
		pen.dispose();
		return drawn;
	}

	private static byte[] png(BufferedImage picture) {
		try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
			ImageIO.write(picture, "png", png);
			return png.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException("A picture in memory can always be written", ex);
		}
	}

}
