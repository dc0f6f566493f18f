package fr.intendance.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder with a file for each key. */
class KeyFolder implements KeyStore {

	private static final String SUFFIX = ".key";

	private final Path folder;

	KeyFolder(Path folder) {
		this.folder = folder;
	}

	@Override
	public Optional<WrappedKey> find(String name) {
		return OwnerOnly.read(file(name)).map(WrappedKey::of);
	}

	@Override
	public synchronized WrappedKey add(String name, WrappedKey key) {
		return find(name).orElseGet(() -> {
			replace(name, key);
			return key;
		});
	}

	@Override
	public synchronized void replace(String name, WrappedKey key) {
		OwnerOnly.write(file(name), key.line());
	}

	@Override
	public List<String> names() {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(SUFFIX))
				.map((name) -> name.substring(0, name.length() - SUFFIX.length()))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path file(String name) {
		return this.folder.resolve(name + SUFFIX);
	}

}
