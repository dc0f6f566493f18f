package fr.intendance.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps each change of the settings; it adds and reads. */
@Repository
class SettingRows {

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private final JdbcClient database;

	private final ObjectMapper json;

	SettingRows(JdbcClient database, ObjectMapper json) {
		this.database = database;
		this.json = json;
	}

	/** How many changes there are: another number as soon as there is another one. */
	int count() {
		return this.database.sql("select count(*) from setting").query(Integer.class).single();
	}

	/** The last of each area. */
	List<KeptSettings> current() {
		return this.database
			.sql("select area, version, text from setting where (area, version) in"
					+ " (select area, max(version) from setting group by area)")
			.query((row, number) -> new KeptSettings(row.getString("area"), row.getInt("version"),
					read(row.getString("text"))))
			.list();
	}

	/** Nobody else changes an area until the transaction ends. */
	void lock(String area) {
		this.database.sql("select area from setting_area where area = ? for update")
			.param(area)
			.query(String.class)
			.single();
	}

	void add(SettingChange change, Map<String, String> texts) {
		this.database
			.sql("insert into setting (area, version, text, changed, changed_by, changed_at)"
					+ " values (?, ?, ?, ?, ?, ?)")
			.params(change.area(), change.version(), write(texts), String.join(" ", change.names()), change.by(),
					OffsetDateTime.ofInstant(change.at(), ZoneOffset.UTC))
			.update();
	}

	/** The newest changes first. */
	List<SettingChange> changes(int most) {
		return this.database
			.sql("select area, version, changed, changed_by, changed_at from setting" + " order by id desc limit ?")
			.param(most)
			.query(SettingRows::change)
			.list();
	}

	private static SettingChange change(ResultSet row, int number) throws SQLException {
		return new SettingChange(row.getString("area"), row.getInt("version"),
				List.of(row.getString("changed").split(" ")), row.getString("changed_by"),
				row.getObject("changed_at", OffsetDateTime.class).toInstant());
	}

	private String write(Map<String, String> texts) {
		try {
			return this.json.writeValueAsString(texts);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Texts are always JSON", ex);
		}
	}

	private Map<String, String> read(String text) {
		try {
			return this.json.readValue(text, TEXTS);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("What is kept of the settings is no JSON", ex);
		}
	}

}
