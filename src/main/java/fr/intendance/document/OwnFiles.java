package fr.intendance.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** What lies in the owner's folder. */
@Component
class OwnFiles {

	private static final long MOST_BYTES = 1_000_000;

	private static final int DEEPEST = 3;

	private final Path folder;

	OwnFiles(OwnTemplateSettings settings) {
		this.folder = settings.own();
	}

	Path folder() {
		return this.folder.toAbsolutePath().normalize();
	}

	/**
	 * Names with the text of each; what is too big or cannot be read has none.
	 */
	Map<String, Optional<String>> all() {
		Map<String, Optional<String>> files = new TreeMap<>();
		if (Files.isDirectory(this.folder)) {
			try (Stream<Path> below = Files.walk(this.folder, DEEPEST)) {
				below.filter((file) -> file.toString().endsWith(".ftlh") && Files.isRegularFile(file))
					.forEach((file) -> files.put(this.folder.relativize(file).toString().replace('\\', '/'),
							text(file)));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return files;
	}

	private static Optional<String> text(Path file) {
		try {
			return (Files.size(file) > MOST_BYTES) ? Optional.empty() : Optional.of(Files.readString(file));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

}
