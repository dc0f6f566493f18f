package fr.intendance.offboarding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import fr.intendance.calendar.BusinessZone;

/** A ZIP in the making; all its files bear the same moment. */
final class Zip {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final ZipOutputStream zip = new ZipOutputStream(this.bytes);

	private final LocalDateTime moment;

	private int files;

	Zip(Instant moment) {
		this.moment = LocalDateTime.ofInstant(moment, BusinessZone.PARIS);
	}

	void add(String path, byte[] content) {
		try {
			ZipEntry entry = new ZipEntry(path);
			entry.setTimeLocal(this.moment);
			this.zip.putNextEntry(entry);
			this.zip.write(content);
			this.zip.closeEntry();
			this.files++;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Pack pack() {
		try {
			this.zip.close();
			return new Pack(this.bytes.toByteArray(), this.files);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
