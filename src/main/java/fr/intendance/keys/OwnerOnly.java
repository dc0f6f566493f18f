package fr.intendance.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * Files that only the user who runs the product may read, written whole or not at all,
 * and on the disk when that returns.
 */
public final class OwnerOnly {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private OwnerOnly() {
	}

	static Optional<String> read(Path file) {
		try {
			return Optional.of(Files.readString(file));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Makes a folder where there is none yet. */
	public static void folder(Path folder) throws IOException {
		Files.createDirectories(folder, allowed("rwx------"));
	}

	/** An empty file beside the one it is to become by {@link #settle}. */
	public static Path draft(Path file) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		folder(folder);
		return Files.createTempFile(folder, file.getFileName().toString(), ".tmp", allowed("rw-------"));
	}

	/** Puts a draft on the disk and in the place of the file. */
	public static void settle(Path draft, Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		force(file.toAbsolutePath().getParent());
	}

	static void write(Path file, String text) {
		try {
			Path draft = draft(file);
			Files.writeString(draft, text);
			settle(draft, file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
			force(file.toAbsolutePath().getParent());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The name is on the disk too; Windows cannot be asked for that. */
	private static void force(Path folder) throws IOException {
		if (POSIX) {
			try (FileChannel directory = FileChannel.open(folder, Set.of(StandardOpenOption.READ))) {
				directory.force(true);
			}
		}
	}

	private static FileAttribute<?>[] allowed(String permissions) {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

}
