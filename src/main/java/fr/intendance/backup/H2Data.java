package fr.intendance.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import fr.intendance.engine.Refused;
import org.h2.tools.Restore;

import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;

/** The embedded database: a file that the running product holds. */
class H2Data implements StoredData {

	private static final String FILE = ".mv.db";

	private final DataSourceProperties database;

	H2Data(DataSourceProperties database) {
		this.database = database;
	}

	@Override
	public String suffix() {
		return ".zip";
	}

	@Override
	public void copyTo(Path draft) throws SQLException {
		file();
		try (Connection connection = connect(this.database.determineUrl());
				PreparedStatement backup = connection.prepareStatement("backup to ?")) {
			backup.setString(1, draft.toString());
			backup.execute();
		}
	}

	@Override
	public boolean isEmpty() {
		return !Files.exists(file());
	}

	@Override
	public void restore(Path copy) throws IOException, SQLException {
		Path file = file();
		Files.createDirectories(file.getParent());
		Path draft = file.resolveSibling(file.getFileName().toString().replace(FILE, ".restored" + FILE));
		try {
			unpack(copy, draft);
			// that it opens, and by whom, is seen before it counts
			try (Connection connection = connect(
					"jdbc:h2:file:" + draft.resolveSibling(name(draft)) + ";IFEXISTS=TRUE");
					Statement close = connection.createStatement()) {
				close.execute("shutdown");
			}
			Files.move(draft, file);
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	private static void unpack(Path copy, Path draft) throws IOException, SQLException {
		try {
			Restore.execute(copy.toString(), draft.getParent().toString(), name(draft));
		}
		catch (RuntimeException ex) {
			// what H2 says of a damaged file
			throw new IOException(ex.getMessage(), ex);
		}
	}

	private Connection connect(String url) throws SQLException {
		return DriverManager.getConnection(url, this.database.determineUsername(), this.database.determinePassword());
	}

	private Path file() {
		String place = this.database.determineUrl().replaceFirst(";.*", "").replaceFirst("^jdbc:h2:(file:)?", "");
		if (place.startsWith("mem:") || place.contains("://")) {
			throw Refused
				.conflict("Cette base n’est pas un fichier de cette machine : elle ne se sauvegarde pas d’ici.");
		}
		return Path.of(place.replaceFirst("^~", System.getProperty("user.home")) + FILE).toAbsolutePath().normalize();
	}

	private static String name(Path file) {
		return file.getFileName().toString().replace(FILE, "");
	}

}
