package fr.intendance.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps each text of a template that was ever put to use; it adds and reads. */
@Repository
class TemplateChoices {

	private static final String COLUMNS = "name, sha256, version, decided_by, decided_at";

	private final JdbcClient database;

	TemplateChoices(JdbcClient database) {
		this.database = database;
	}

	/**
	 * @param source the text; none gives the bundled template back
	 */
	void add(TemplateChoice choice, Optional<String> source) {
		this.database.sql("insert into own_template (" + COLUMNS + ", source) values (?, ?, ?, ?, ?, ?)")
			.params(choice.name(), choice.sha256().orElse(null), choice.version().orElse(null), choice.by(),
					OffsetDateTime.ofInstant(choice.at(), ZoneOffset.UTC), source.orElse(null))
			.update();
	}

	/** The last of each name. */
	List<TemplateChoice> current() {
		return read(" where id in (select max(id) from own_template group by name) order by name");
	}

	/** All of them, the newest first. */
	List<TemplateChoice> all() {
		return read(" order by id desc");
	}

	/** A text that was once put to use under that name. */
	Optional<String> source(String name, String sha256) {
		return this.database.sql("select source from own_template where name = ? and sha256 = ? order by id")
			.params(name, sha256)
			.query(String.class)
			.list()
			.stream()
			.findFirst();
	}

	private List<TemplateChoice> read(String rest) {
		return this.database.sql("select " + COLUMNS + " from own_template" + rest).query(TemplateChoices::row).list();
	}

	private static TemplateChoice row(ResultSet row, int index) throws SQLException {
		return new TemplateChoice(row.getString("name"), Optional.ofNullable(row.getString("sha256")),
				Optional.ofNullable(row.getString("version")), row.getString("decided_by"),
				row.getObject("decided_at", OffsetDateTime.class).toInstant());
	}

}
