package fr.intendance.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PieceScanTest {

	@Test
	void isAPageThatSaysWhatItStandsFor() throws IOException {
		byte[] scan = PieceScan.of("Extrait Kbis, de moins de 3 mois");

		assertThat(new String(scan, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
		assertThat(text(scan)).contains("Pièce fictive", "Extrait Kbis, de moins de 3 mois");
	}

	@Test
	void leavesOutWhatItsFontDoesNotKnow() throws IOException {
		byte[] scan = PieceScan.of("Mandat « banque » d’accès\u202f:\u00a0lecture 🎉");

		assertThat(text(scan)).contains("Mandat", "banque", "lecture").doesNotContain("🎉");
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

}
