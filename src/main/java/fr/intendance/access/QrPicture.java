package fr.intendance.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a picture that stands in the page itself, so that its secret has no
 * address.
 */
final class QrPicture {

	private static final int MARGIN = 4;

	private QrPicture() {
	}

	/** The picture of a text as {@code data:} URI. */
	static String of(String text) {
		QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
		StringBuilder dark = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			for (int x = 0; x < code.size; x++) {
				if (code.getModule(x, y)) {
					dark.append("M%d %dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
				}
			}
		}
		int side = code.size + 2 * MARGIN;
		String svg = """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
				<path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>""".formatted(side, dark);
		return "data:image/svg+xml;base64,"
				+ Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.US_ASCII));
	}

}
