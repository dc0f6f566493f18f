package fr.intendance.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
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
 * Small files that only the user who runs the product may read, written whole or not at
 * all, and on the disk when that returns.
 */
final class OwnerOnly {

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

	static void folder(Path folder) throws IOException {
		Files.createDirectories(folder, allowed("rwx------"));
	}

	static void write(Path file, String text) {
		try {
			Path folder = file.toAbsolutePath().getParent();
			folder(folder);
			Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".tmp", allowed("rw-------"));
			try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
				channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
				channel.force(true);
			}
			Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			force(folder);
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
