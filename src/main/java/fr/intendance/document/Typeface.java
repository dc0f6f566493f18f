package fr.intendance.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import org.springframework.core.io.ClassPathResource;

/**
 * A font that we ship: its file, and the characters that it has a sign for.
 */
final class Typeface {

	/** Of Source Sans 3, in thousandths of its size. */
	private static final int ASCENT = 1024;

	private static final int DESCENT = -400;

	/** "head", "hhea" and "GSUB" in the directory of a font. */
	private static final int HEAD = 0x68656164;

	private static final int HORIZONTAL_HEADER = 0x68686561;

	private static final int SUBSTITUTIONS = 0x47535542;

	private final TrueTypeFont font;

	private final CmapLookup signs;

	Typeface(String name) {
		try (InputStream stored = new ClassPathResource("fonts/" + name, Typeface.class.getClassLoader())
			.getInputStream()) {
			this.font = new TTFParser().parse(new RandomAccessReadBuffer(prepared(stored.readAllBytes())));
			this.signs = this.font.getUnicodeCmapLookup();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The font as one document has it, with the signs that it comes to need. What the
	 * file says is read once and serves all documents.
	 */
	PDFontSupplier in(PDDocument document) {
		return new PDFontSupplier(null) {
			@Override
			public PDFont supply() {
				try {
					return PDType0Font.load(document, Typeface.this.font, true);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
		};
	}

	boolean has(int codePoint) {
		return this.signs.getGlyphId(codePoint) != 0;
	}

	/**
	 * Gives the font's table of glyph substitutions a name that nobody asks for: the
	 * library would compile its rules anew for every word, which takes most of the time
	 * of a page, to draw a few ligatures. Gives its lines the height of ours, so that a
	 * name in other writing moves no line and swells no bullet.
	 */
	static byte[] prepared(byte[] file) {
		ByteBuffer font = ByteBuffer.wrap(file);
		int unitsPerEm = font.getShort(font.getInt(entry(font, HEAD) + 8) + 18);
		int lines = font.getInt(entry(font, HORIZONTAL_HEADER) + 8);
		font.putShort(lines + 4, (short) (ASCENT * unitsPerEm / 1000));
		font.putShort(lines + 6, (short) (DESCENT * unitsPerEm / 1000));
		font.putInt(entry(font, SUBSTITUTIONS), 0);
		return file;
	}

	/** Where a table stands in the directory of a font. */
	private static int entry(ByteBuffer font, int table) {
		int entry = 12;
		while (font.getInt(entry) != table) {
			entry += 16;
		}
		return entry;
	}

}
