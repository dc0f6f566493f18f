package fr.intendance.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A logo as somebody sends it. */
class LogoPictureTest {

	@ParameterizedTest
	@ValueSource(strings = { "png", "jpg" })
	void isDrawnAnewInASoberSize(String format) throws IOException {
		byte[] sent = picture(2000, 500, format);

		BufferedImage kept = ImageIO.read(new ByteArrayInputStream(content(sent)));

		assertThat(kept.getWidth()).isEqualTo(640);
		assertThat(kept.getHeight()).isEqualTo(160);
		assertThat(new Color(kept.getRGB(320, 80)).getRed()).isBetween(110, 134);
	}

	@Test
	void keepsNothingOfTheFileButWhatIsSeen() throws IOException {
		byte[] png = picture(60, 30, "png");
		byte[] sent = Arrays.copyOf(png, png.length + 20);
		System.arraycopy("<script>alert(1)".getBytes(StandardCharsets.US_ASCII), 0, sent, png.length, 16);

		assertThat(new String(content(sent), StandardCharsets.ISO_8859_1)).doesNotContain("script");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "%PDF-1.7", "hello" })
	void isNoOtherFile(String sent) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> LogoPicture.address(sent.getBytes(StandardCharsets.UTF_8)))
			.withMessageContaining("PNG ou JPEG");
	}

	@Test
	void isNeitherHugeNorCutOff() throws IOException {
		byte[] half = Arrays.copyOf(picture(400, 400, "png"), 60);

		assertThatIllegalArgumentException().isThrownBy(() -> LogoPicture.address(picture(4001, 10, "png")));
		assertThatIllegalArgumentException().isThrownBy(() -> LogoPicture.address(new byte[2_000_001]));
		assertThatIllegalArgumentException().isThrownBy(() -> LogoPicture.address(half));
	}

	static byte[] picture(int width, int height, String format) throws IOException {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = picture.createGraphics();
		pen.setColor(new Color(0x7a1f3d));
		pen.fillRect(0, 0, width, height);
		pen.dispose();
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		ImageIO.write(picture, format, content);
		return content.toByteArray();
	}

	private static byte[] content(byte[] sent) {
		return LogoPicture.content(LogoPicture.address(sent)).orElseThrow();
	}

}
