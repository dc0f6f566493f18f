package fr.intendance.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.sql.DataSource;

import fr.intendance.ApplicationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** No table of the started application keeps anything apart from its row. */
@ApplicationTest
class WholeRowsTest {

	@Autowired
	private DataSource source;

	@Autowired
	private ProcessEngine engine;

	private JdbcClient database;

	@BeforeEach
	void pastTheSeals() {
		this.database = JdbcClient.create(this.source);
	}

	@AfterEach
	void withoutTheTableOfTheTest() {
		this.database.sql("drop table if exists yesterday").update();
	}

	@Test
	void keepsEverythingInItsRow() {
		assertThat(apart()).isEmpty();
		assertThat(typeOf("ACT_GE_BYTEARRAY", "BYTES_")).isEqualTo("BINARY VARYING");
		assertThat(typeOf("OUTGOING_TEXT", "HTML_BODY")).isEqualTo("CHARACTER VARYING");
	}

	@Test
	void bringsInWhatStoodApart() {
		String text = "é".repeat(2_000_000);
		this.database.sql(
				"create table yesterday (id int primary key, said clob not null, content blob, short blob default x'01')")
			.update();
		this.database.sql("insert into yesterday (id, said, content) values (1, ?, ?)")
			.params(text, text.getBytes(StandardCharsets.UTF_8))
			.update();
		assertThat(apart()).containsExactly("YESTERDAY.SAID", "YESTERDAY.CONTENT", "YESTERDAY.SHORT");

		new WholeRows().postProcessEngineBuild(this.engine);

		assertThat(apart()).isEmpty();
		assertThat(this.database.sql("select said from yesterday").query(String.class).single()).isEqualTo(text);
		assertThat(this.database.sql("select content from yesterday").query(byte[].class).single()).asString()
			.isEqualTo(text);
		assertThat(this.database.sql("""
				select is_nullable from information_schema.columns where table_name = 'YESTERDAY'
				order by ordinal_position""").query(String.class).list()).containsExactly("NO", "NO", "YES", "YES");
	}

	@Test
	void readsTheModelsFromTheirRows() throws Exception {
		RepositoryService models = this.engine.getRepositoryService();
		ProcessDefinition journey = models.createProcessDefinitionQuery()
			.processDefinitionKey("client-journey")
			.latestVersion()
			.singleResult();

		assertThat(models.getProcessModel(journey.getId())).asString(StandardCharsets.UTF_8)
			.endsWith("</bpmn:definitions>\n");
	}

	private List<String> apart() {
		return this.database.sql("""
				select table_name || '.' || column_name from information_schema.columns
				where table_schema <> 'INFORMATION_SCHEMA' and data_type like '%LARGE OBJECT'
				order by table_name, ordinal_position""").query(String.class).list();
	}

	private String typeOf(String table, String column) {
		return this.database.sql("""
				select data_type from information_schema.columns
				where table_schema = 'PUBLIC' and table_name = ? and column_name = ?""")
			.params(table, column)
			.query(String.class)
			.single();
	}

}
