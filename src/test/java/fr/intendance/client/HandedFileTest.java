package fr.intendance.client;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import fr.intendance.engine.Refusal;
import fr.intendance.engine.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HandedFileTest {

	private static final byte[] PDF = "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII);

	private static final int MOST = 10 * 1024 * 1024;

	@ParameterizedTest
	@CsvSource({ "255044462D, PDF", "255044462D312E37, PDF", "89504E470D0A1A0A, PNG", "FFD8FF, JPEG", "FFD8FFE1, JPEG",
			"FFD8FFDB00, JPEG" })
	void goesByTheFirstBytes(String beginning, FileType type) {
		assertThat(HandedFile.of(HexFormat.of().parseHex(beginning)).type()).isEqualTo(type);
	}

	@ParameterizedTest
	@ValueSource(strings = { "25504446", "2550444620", "89504E470D0A1A", "89504E470A1A0A00", "FFD8", "FFD9FF", "00",
			"20255044462D", "EFBBBF255044462D", "474946383961", "504B0304", "4D5A9000", "52494646", "3C737667" })
	void takesNothingElseForAPieceNotEvenWithOneByteBefore(String beginning) {
		byte[] content = HexFormat.of().parseHex(beginning);

		Refused refused = Refusal.of(() -> HandedFile.of(content));

		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.field()).contains("file");
		assertThat(refused.sentence()).startsWith("Envoyez un fichier PDF, PNG ou JPEG");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "<html>%PDF-1.7</html>", "<!--\n%PDF-1.7", "#!/bin/sh\n%PDF-", "%!PS-Adobe-3.0", "%pdf-1.7" })
	void isNotFooledByAPdfThatBeginsLater(String content) {
		byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);

		assertThat(Refusal.of(() -> HandedFile.of(bytes)).field()).contains("file");
	}

	@Test
	void callsAPageInDisguiseAPdfSoThatNoBrowserRunsIt() {
		byte[] disguised = "%PDF-1.7\n<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);

		HandedFile file = HandedFile.of(disguised);

		assertThat(file.type().contentType()).isEqualTo("application/pdf");
		assertThat(file.content()).isEqualTo(disguised);
	}

	@Test
	void saysThatAnEmptyFileIsEmpty() {
		Refused refused = Refusal.of(() -> HandedFile.of(new byte[0]));

		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.sentence()).isEqualTo("Ce fichier est vide : choisissez-en un autre.");
	}

	@Test
	void saysThatALargeFileIsTooLargeWhateverItIs() {
		Refused picture = Refusal.of(() -> HandedFile.of(Arrays.copyOf(PDF, MOST + 1)));
		Refused unknown = Refusal.of(() -> HandedFile.of(new byte[MOST + 1]));

		assertThat(picture.sentence()).contains("10\u00a0Mo au plus").isEqualTo(unknown.sentence());
		assertThat(picture.field()).contains("file");
	}

	@Test
	void keepsItsBytesWhenTheCallersChange() {
		byte[] content = PDF.clone();
		HandedFile file = HandedFile.of(content);
		String before = file.sha256();

		content[0] = 0;

		assertThat(file.content()).isEqualTo(PDF);
		assertThat(file.sha256()).isEqualTo(before);
	}

	@Test
	void hasTheFingerprintThatEveryToolComputes() {
		assertThat(HandedFile.of("%PDF-".getBytes(StandardCharsets.US_ASCII)).sha256())
			.isEqualTo("38523c087796e5d5dd1cf9bad1fb026781a838dd9dd2cf8af58b9f6502a46778");
	}

	@ParameterizedTest
	@ValueSource(strings = { "255044462D", "89504E470D0A1A0A", "FFD8FF" })
	void takesNoArchiveThatBeginsLikeSomethingElse(String beginning) throws IOException {
		byte[] both = concat(HexFormat.of().parseHex(beginning), archive(""));
		byte[] hidden = concat(HexFormat.of().parseHex(beginning), archive("%%EOF"));

		assertThat(opensAsArchive(both)).as("an archive reader opens it").isTrue();
		assertThat(Refusal.of(() -> HandedFile.of(both)).sentence()).startsWith("Ce fichier cache une archive");
		assertThat(Refusal.of(() -> HandedFile.of(hidden)).field()).contains("file");
	}

	@Test
	void takesAPdfThatHoldsAnArchiveAsAnAttachment() throws IOException {
		byte[] attached = concat(concat(PDF, archive("")), "\nendstream\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

		assertThat(HandedFile.of(attached).type()).isEqualTo(FileType.PDF);
	}

	@ParameterizedTest
	@CsvSource({ "png, 20000, 12501, false", "png, 20000, 12500, true", "png, 4000, 3000, true",
			"jpg, 20000, 12501, false", "jpg, 4000, 3000, true" })
	void takesNoPictureThatWouldFillTheMemoryOfWhoOpensIt(String ending, int width, int height, boolean taken)
			throws IOException {
		byte[] picture = picture(ending, width, height);

		if (taken) {
			assertThat(HandedFile.of(picture).type().ending()).isEqualTo(ending);
		}
		else {
			assertThat(Refusal.of(() -> HandedFile.of(picture)).sentence()).contains("démesurée");
		}
	}

	/** A picture of one pixel whose head says that it has more. */
	private static byte[] picture(String ending, int width, int height) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), ending, bytes);
		byte[] picture = bytes.toByteArray();
		ByteBuffer head = ByteBuffer.wrap(picture);
		if (ending.equals("png")) {
			head.putInt(16, width).putInt(20, height);
			CRC32 sum = new CRC32();
			sum.update(picture, 12, 17);
			head.putInt(29, (int) sum.getValue());
		}
		else {
			int frame = HexFormat.of().formatHex(picture).indexOf("ffc0") / 2;
			head.putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
		}
		return picture;
	}

	private static byte[] archive(String comment) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("x.js"));
			zip.setComment(comment);
		}
		return bytes.toByteArray();
	}

	private static boolean opensAsArchive(byte[] content) throws IOException {
		Path file = Files.createTempFile("polyglot", ".pdf");
		Files.write(file, content);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return zip.size() == 1;
		}
		finally {
			Files.delete(file);
		}
	}

	private static byte[] concat(byte[] one, byte[] other) {
		byte[] both = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, both, one.length, other.length);
		return both;
	}

	@ParameterizedTest
	@EnumSource(FileType.class)
	void isFoundAgainByItsMediaType(FileType type) {
		assertThat(FileType.of(type.contentType())).isEqualTo(type);
		assertThat(type.ending()).matches("[a-z]{3}");
	}

	@Test
	void knowsNoOtherMediaType() {
		assertThatThrownBy(() -> FileType.of("text/html")).isInstanceOf(RuntimeException.class);
		assertThatThrownBy(() -> FileType.of("application/PDF")).isInstanceOf(RuntimeException.class);
	}

}
