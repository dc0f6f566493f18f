package fr.intendance.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QrPictureTest {

	@Test
	void drawsTheThreeCornersThatAPhoneLooksFor() {
		String svg = svg("otpauth://totp/Intendance:manager?secret=ABC&issuer=Intendance");

		assertThat(svg).startsWith("<svg xmlns=").contains("viewBox=\"0 0 41 41\"");
		assertThat(svg).contains("M4 4h1v1h-1z", "M36 4h1v1h-1z", "M4 36h1v1h-1z").doesNotContain("M5 5h", "M3 ");
	}

	@Test
	void drawsOtherTextsOtherwise() {
		assertThat(svg("otpauth://totp/a")).isNotEqualTo(svg("otpauth://totp/b"));
	}

	private static String svg(String text) {
		String uri = QrPicture.of(text);
		assertThat(uri).startsWith("data:image/svg+xml;base64,");
		return new String(Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1)), StandardCharsets.US_ASCII);
	}

}
