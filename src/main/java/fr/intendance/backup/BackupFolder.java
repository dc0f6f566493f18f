package fr.intendance.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.intendance.keys.OwnerOnly;

import org.springframework.stereotype.Component;

/** The backups of the data, named after the moment (UTC) in which they were begun. */
@Component
class BackupFolder {

	private static final Pattern NAME = Pattern.compile("intendance-(\\d{8}T\\d{6}Z)\\.(zip|dump)");

	/** What a machine that died left of one. */
	private static final Pattern DRAFT = Pattern.compile(NAME.pattern() + "\\d*\\.tmp");

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	private final BackupSettings settings;

	private final Clock clock;

	BackupFolder(BackupSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Adds a copy, or nothing where it fails; the oldest beyond those that are kept goes.
	 */
	Path add(StoredData data) throws IOException, SQLException {
		Path file = this.settings.folder().resolve("intendance-" + STAMP.format(this.clock.instant()) + data.suffix());
		Path draft = OwnerOnly.draft(file);
		try {
			data.copyTo(draft);
			OwnerOnly.settle(draft, file);
		}
		finally {
			Files.deleteIfExists(draft);
		}
		List<Path> all = all(NAME);
		for (Path old : all.subList(0, Math.max(0, all.size() - this.settings.keep()))) {
			Files.delete(old);
		}
		for (Path left : all(DRAFT)) {
			// another node may be at work on a younger one
			if (moment(left).plus(Duration.ofDays(1)).isBefore(this.clock.instant())) {
				Files.delete(left);
			}
		}
		return file;
	}

	/** When the newest was begun. */
	Optional<Instant> newest() {
		List<Path> all = all(NAME);
		return all.isEmpty() ? Optional.empty() : Optional.of(moment(all.get(all.size() - 1)));
	}

	private List<Path> all(Pattern names) {
		if (!Files.isDirectory(this.settings.folder())) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.settings.folder())) {
			return files.filter((file) -> names.matcher(file.getFileName().toString()).matches())
				.sorted(Comparator.comparing(BackupFolder::moment))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Instant moment(Path file) {
		return STAMP.parse(file.getFileName().toString().split("[-.]")[1], Instant::from);
	}

}
