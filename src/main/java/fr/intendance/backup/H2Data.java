package fr.intendance.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipOutputStream;

import fr.intendance.engine.OneWriter;
import fr.intendance.engine.Refused;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
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

	/**
	 * As {@code BACKUP TO} does, but alone only while it stores what is there: whoever
	 * writes meanwhile does not wait for the copy, which has what they add or has not.
	 */
	@Override
	public void copyTo(Path draft) throws IOException, SQLException {
		file();
		String url = this.database.determineUrl();
		try (Connection connection = connect(url);
				ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(draft))) {
			MVStore store = ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase()
				.getStore()
				.getMvStore();
			OneWriter.of(url).alone(store::commit);
			store.getFileStore().backup(copy);
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
			try (Connection connection = connect("jdbc:h2:file:" + draft.resolveSibling(name(draft))
					+ ";IFEXISTS=TRUE;MAX_COMPACT_TIME=0;DEFRAG_ALWAYS=TRUE");
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
