package fr.intendance.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where each line of a PDF stands on its page, in points. */
final class PrintedLines extends PDFTextStripper {

	private final List<Line> lines = new ArrayList<>();

	private PrintedLines() {
		setSortByPosition(true);
	}

	static List<Line> of(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PrintedLines reader = new PrintedLines();
			reader.getText(document);
			return reader.lines;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is printed, in the order in which it stands on the page. */
	static String text(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper reader = new PDFTextStripper();
			reader.setSortByPosition(true);
			return reader.getText(document).replace('\u00a0', ' ');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	protected void writeString(String text, List<TextPosition> glyphs) {
		TextPosition first = glyphs.get(0);
		double right = glyphs.stream()
			.mapToDouble((one) -> one.getXDirAdj() + one.getWidthDirAdj())
			.max()
			.orElseThrow();
		this.lines.add(new Line(getCurrentPageNo(), first.getXDirAdj(), right, first.getYDirAdj(),
				(int) first.getFontSizeInPt(), text.trim()));
	}

	/**
	 * @param page counted from one
	 * @param left where its first glyph begins, from the left edge
	 * @param right where its last glyph ends
	 * @param base its base line, from the upper edge
	 * @param size that of its first glyph, in whole points
	 * @param text what it says
	 */
	record Line(int page, double left, double right, double base, int size, String text) {
	}

}
