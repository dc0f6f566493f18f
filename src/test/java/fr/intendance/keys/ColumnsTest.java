package fr.intendance.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import fr.intendance.ApplicationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Every column in which something could be said is sealed, or said to be harmless. */
@ApplicationTest
class ColumnsTest {

	@Autowired
	private Columns columns;

	@Autowired
	private DataSource database;

	@Test
	void knowsEveryColumnOfTextOrBytes() throws IOException {
		assertThat(inTheDatabase())
			.containsExactlyInAnyOrderElementsOf(Stream.concat(sealed().stream(), plain().stream()).toList());
	}

	@Test
	void wouldMissAColumnThatIsInNoList() throws IOException {
		raw().execute("create table careless (note varchar(40))");
		try {
			assertThat(inTheDatabase()).contains("careless.note");
		}
		finally {
			raw().execute("drop table careless");
		}
	}

	@Test
	void hasAnOwnerInTheRowOfEverySealedColumn() {
		Set<String> all = Set.copyOf(raw().queryForList(
				"select lower(table_name) || '.' || lower(column_name) from information_schema.columns", String.class));

		assertThat(this.columns.byTable().values().stream().flatMap(List::stream))
			.allSatisfy((column) -> assertThat(all).contains(column.path(),
					column.table() + "." + (column.isFirms() ? column.name() : column.owner())));
	}

	private Set<String> sealed() {
		return this.columns.byTable()
			.values()
			.stream()
			.flatMap(List::stream)
			.map(Column::path)
			.collect(Collectors.toSet());
	}

	private static List<String> plain() throws IOException {
		return new ClassPathResource("keys/plain-columns.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.split(" "))
			.flatMap((words) -> Arrays.stream(words).skip(1).map((column) -> words[0] + "." + column))
			.toList();
	}

	private List<String> inTheDatabase() {
		return raw().queryForList("""
				select lower(table_name) || '.' || lower(column_name) from information_schema.columns
				where lower(table_schema) = 'public' and lower(table_name) not like 'act\\_%'
				and lower(table_name) <> 'flyway_schema_history'
				and (data_type like '%CHAR%' or data_type like '%BINARY%' or data_type like '%LARGE%')""",
				String.class);
	}

	/** Past the seals. */
	private JdbcTemplate raw() {
		return new JdbcTemplate(this.database);
	}

}
