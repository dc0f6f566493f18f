package fr.intendance.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On the embedded database, in a file, as a firm has it. */
class H2ErasureIT extends ErasureFacts {

	private static Path folder;

	@DynamicPropertySource
	static void files(DynamicPropertyRegistry registry) {
		folder = folder(registry);
		registry.add("spring.datasource.url", () -> "jdbc:h2:file:./" + folder.resolve("data") + ";WRITE_DELAY=0");
	}

	@Override
	Path folder() {
		return folder;
	}

	/** The file as it is: what was never written in clear need not be compacted away. */
	@Override
	List<byte[]> stored() {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".mv.db")).map((file) -> {
				try {
					return Files.readAllBytes(file);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
