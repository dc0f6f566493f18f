package fr.intendance.backup;

import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;

/** Databases as the settings name them. */
final class DatabaseFixture {

	private DatabaseFixture() {
	}

	static DataSourceProperties at(String url) {
		DataSourceProperties database = new DataSourceProperties();
		database.setUrl(url);
		database.setUsername("intendance");
		database.setPassword("");
		return database;
	}

}
