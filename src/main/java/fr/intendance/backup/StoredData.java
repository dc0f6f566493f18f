package fr.intendance.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;

/** The product's database as something to copy and to put back. */
interface StoredData {

	/** How the name of a copy ends. */
	String suffix();

	/**
	 * Writes a copy, of one moment, of the database that is at work.
	 * @param draft an empty file
	 */
	void copyTo(Path draft) throws IOException, SQLException;

	/** Whether nothing would be lost by putting a copy here. */
	boolean isEmpty() throws SQLException;

	/** Puts a copy into the empty place, whole or not at all. */
	void restore(Path copy) throws IOException, SQLException;

	/** The database of the settings. */
	static StoredData of(DataSourceProperties database, BackupSettings settings) {
		return database.determineUrl().startsWith("jdbc:h2:") ? new H2Data(database)
				: new PostgresData(database, settings.postgresTools());
	}

}
