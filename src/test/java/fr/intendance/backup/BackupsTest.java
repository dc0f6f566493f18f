package fr.intendance.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import fr.intendance.calendar.MovableClock;
import fr.intendance.engine.Refused;
import fr.intendance.keys.KeyCopy;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Backups in their folder: how many, how old, and what a failed one leaves. */
class BackupsTest {

	@TempDir
	private Path folder;

	private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T09:00:00Z"));

	private final SimpleMeterRegistry figures = new SimpleMeterRegistry();

	private BackupSettings settings;

	@BeforeEach
	void keepsThree() {
		this.settings = new BackupSettings(this.folder.resolve("data"), this.folder.resolve("keys"), 3, true, "");
	}

	@Test
	void keepsTheNewest() throws IOException {
		takeOneADay(5);

		assertThat(names()).containsExactly("intendance-20261125T090000Z.zip", "intendance-20261126T090000Z.zip",
				"intendance-20261127T090000Z.zip");
		assertThat(Files.getPosixFilePermissions(this.folder.resolve("data/intendance-20261127T090000Z.zip")))
			.containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
	}

	@Test
	void leavesOtherFilesOfTheFolderAlone() throws IOException {
		Files.createDirectories(this.folder.resolve("data"));
		Files.writeString(this.folder.resolve("data/intendance-avant-migration.zip"), "mine");
		takeOneADay(4);

		assertThat(names()).contains("intendance-avant-migration.zip");
	}

	@Test
	void clearsAwayWhatAMachineThatDiedLeft() throws IOException {
		Files.createDirectories(this.folder.resolve("data"));
		Files.writeString(this.folder.resolve("data/intendance-20261121T090000Z.zip4711.tmp"), "half");
		Files.writeString(this.folder.resolve("data/intendance-20261123T085900Z.zip4712.tmp"), "at work");

		takeOneADay(1);

		assertThat(names()).containsExactly("intendance-20261123T085900Z.zip4712.tmp",
				"intendance-20261123T090000Z.zip");
	}

	@Test
	void keepsTheKeysApart() {
		try (ValidatorFactory rules = Validation.buildDefaultValidatorFactory()) {
			assertThat(rules.getValidator().validate(this.settings)).isEmpty();
			assertThat(rules.getValidator()
				.validate(new BackupSettings(this.folder, this.folder.resolve("../" + this.folder.getFileName()), 3,
						true, "")))
				.singleElement()
				.extracting(ConstraintViolation::getMessage)
				.asString()
				.startsWith("Les clés ne se sauvegardent pas dans le dossier des données");
		}
	}

	@Test
	void isMadeOnceADay() {
		withKeys((keys) -> {
			Backups backups = backups(keys, url());
			BackupSchedule schedule = new BackupSchedule(backups);
			schedule.look();
			this.clock.moveTo(this.clock.instant().plus(Duration.ofHours(23)));
			schedule.look();
			assertThat(names()).hasSize(1);
			assertThat(age()).isCloseTo(Duration.ofHours(23).toSeconds(), within(60d));

			this.clock.moveTo(this.clock.instant().plus(Duration.ofHours(1)));
			schedule.look();
			assertThat(names()).hasSize(2);
			assertThat(age()).isCloseTo(0, within(60d));
		});
	}

	@Test
	void hasNoAgeBeforeTheFirst() {
		withKeys((keys) -> {
			backups(keys, url());
			assertThat(age()).isNaN();
		});
	}

	@Test
	void leavesNothingHalfBehind() {
		withKeys((keys) -> {
			Backups backups = backups(keys, "jdbc:h2:mem:backups");

			assertThatExceptionOfType(Refused.class).isThrownBy(backups::take);

			new BackupSchedule(backups).look();
			assertThat(names()).isEmpty();
			assertThat(age()).isNaN();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "data", "keys" })
	void saysWhereNothingCanBeWritten(String kind) throws IOException {
		Files.writeString(this.folder.resolve(kind), "a file where the folder should be");
		withKeys((keys) -> assertThatExceptionOfType(Refused.class).isThrownBy(() -> backups(keys, url()).take())
			.withMessageContaining("Vérifiez la place libre"));
	}

	@Test
	void writesTheCopyOfTheKeysOverWhereThereIsOne() throws IOException {
		withKeys((keys) -> {
			backups(keys, url()).copyKeysAnew();

			assertThat(this.settings.keys()).as("nobody made a backup").doesNotExist();

			backups(keys, url()).take();
			file("store/clients/2026-0042.key", "destroyed ");
			backups(keys, url()).copyKeysAnew();
		});

		assertThat(this.settings.keys()).content().contains("2026-0042 destroyed");
	}

	/**
	 * A copy that has more than the store stays, and whoever erased is not kept from it.
	 */
	@Test
	void leavesACopyThatHasOtherKeys() {
		withKeys((keys) -> {
			file("keys/intendance.keys", "2026-0001 lost AA==");

			assertThatCode(() -> backups(keys, url()).copyKeysAnew()).doesNotThrowAnyException();
		});

		assertThat(this.settings.keys()).hasContent("2026-0001 lost AA==");
	}

	private void file(String name, String text) {
		try {
			Files.createDirectories(this.folder.resolve(name).getParent());
			Files.writeString(this.folder.resolve(name), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void takeOneADay(int days) {
		withKeys((keys) -> {
			Backups backups = backups(keys, url());
			for (int day = 0; day < days; day++) {
				backups.take();
				this.clock.moveTo(this.clock.instant().plus(Duration.ofDays(1)));
			}
		});
	}

	private Backups backups(KeyCopy keys, String url) {
		return new Backups(DatabaseFixture.at(url), new BackupFolder(this.settings, this.clock), keys, this.settings,
				this.clock, this.figures);
	}

	private String url() {
		return "jdbc:h2:file:" + this.folder.resolve("intendance");
	}

	private void withKeys(Consumer<KeyCopy> test) {
		SpringApplication application = new SpringApplication(Restoration.Command.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		try (ConfigurableApplicationContext context = application
			.run("--intendance.keys.folder=" + this.folder.resolve("store"))) {
			test.accept(context.getBean(KeyCopy.class));
		}
	}

	private double age() {
		return this.figures.get("intendance.backup.age").timeGauge().value(TimeUnit.SECONDS);
	}

	private List<String> names() {
		if (!Files.isDirectory(this.folder.resolve("data"))) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.folder.resolve("data"))) {
			// the clock of the test goes on, and a busy machine takes more than a second
			return files.map((file) -> file.getFileName().toString().replaceFirst("T0900\\d\\dZ", "T090000Z"))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
