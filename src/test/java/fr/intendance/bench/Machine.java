package fr.intendance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

/** What the figures were taken on. */
public final class Machine {

	private Machine() {
	}

	/** Processor, memory, system and Java. */
	public static String description() {
		OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		return "%s, %d cores, %d GB of memory, %s %s, %s %s (%s)".formatted(processor(),
				Runtime.getRuntime().availableProcessors(), Math.round(system.getTotalMemorySize() / 1e9),
				System.getProperty("os.name"), System.getProperty("os.version"), System.getProperty("java.vm.name"),
				System.getProperty("java.version"), System.getProperty("os.arch"));
	}

	private static String processor() {
		Path linux = Path.of("/proc/cpuinfo");
		if (!Files.exists(linux)) {
			return "unknown processor";
		}
		try (Stream<String> lines = Files.lines(linux)) {
			return lines.filter((line) -> line.startsWith("model name"))
				.map((line) -> line.substring(line.indexOf(':') + 1).strip())
				.findFirst()
				.orElse("unknown processor");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
