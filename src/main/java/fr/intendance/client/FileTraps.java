package fr.intendance.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * What a file may hide beneath its first bytes. It is looked at, never unpacked: whoever
 * opens it is to meet neither an archive nor a picture that fills their memory.
 */
final class FileTraps {

	/** The last entry of an archive, of which readers search the end of the file. */
	private static final byte[] END_OF_ARCHIVE = { 'P', 'K', 5, 6 };

	private static final int END_BYTES = 22;

	private static final int LONGEST_COMMENT = 0xFFFF;

	/** More than any telephone takes; a thousand million bytes once unpacked. */
	private static final long MOST_PIXELS = 250_000_000;

	private FileTraps() {
	}

	/** Whether an archive reader would open it too, whatever it begins like. */
	static boolean isArchive(byte[] content) {
		int first = Math.max(0, content.length - END_BYTES - LONGEST_COMMENT);
		for (int at = content.length - END_BYTES; at >= first; at--) {
			if (begins(content, at) && at + END_BYTES + comment(content, at) == content.length) {
				return true;
			}
		}
		return false;
	}

	private static boolean begins(byte[] content, int at) {
		for (int i = 0; i < END_OF_ARCHIVE.length; i++) {
			if (content[at + i] != END_OF_ARCHIVE[i]) {
				return false;
			}
		}
		return true;
	}

	private static int comment(byte[] content, int at) {
		return (content[at + END_BYTES - 2] & 0xFF) | (content[at + END_BYTES - 1] & 0xFF) << 8;
	}

	/** Whether it is a picture of more pixels than anybody needs, told by its head. */
	static boolean isHugePicture(byte[] content) {
		try (ImageInputStream bytes = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
			return reader(bytes).filter((reader) -> pixels(reader, bytes) > MOST_PIXELS).isPresent();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static Optional<ImageReader> reader(ImageInputStream bytes) {
		Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
		return readers.hasNext() ? Optional.of(readers.next()) : Optional.empty();
	}

	/** None where its head cannot be read: then nothing else unpacks it either. */
	private static long pixels(ImageReader reader, ImageInputStream bytes) {
		try {
			reader.setInput(bytes, true, true);
			return (long) reader.getWidth(0) * reader.getHeight(0);
		}
		catch (IOException | RuntimeException ex) {
			return 0;
		}
		finally {
			reader.dispose();
		}
	}

}
