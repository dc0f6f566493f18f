package fr.intendance.access;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import fr.intendance.ApplicationTest;
import fr.intendance.Browser;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Expressions in task queries, which anybody who is signed in can send: CVE-2026-109432
 * and its neighbours, probed with a harmless bean.
 */
@ApplicationTest
class QueryExpressionsTest {

	private static final String REST = "/engine-rest";

	private static final String WEB = "/camunda/api/engine/engine/default";

	private static final String HIT = "{\"assigneeExpression\":\"${trap.spring()}\"}";

	private static final String NESTED_HIT = "{\"orQueries\":[{\"assigneeExpression\":\"${trap.spring()}\",\"name\":\"x\"}]}";

	@LocalServerPort
	private int port;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ConfigurableApplicationContext context;

	private final Trap trap = new Trap();

	private Browser program;

	private Browser browser;

	@BeforeEach
	void setTheTrap() {
		this.context.getBeanFactory().registerSingleton("trap", this.trap);
		this.program = Browser.program(this.port, "manager");
		this.browser = Browser.signedIn(this.port, "manager");
		this.browser.get("/camunda/app/tasklist/default/");
	}

	@AfterEach
	void removeTheTrap() {
		((org.springframework.beans.factory.support.DefaultSingletonBeanRegistry) this.context.getBeanFactory())
			.destroySingleton("trap");
		this.engine.getFilterService()
			.createFilterQuery()
			.filterName("stored")
			.list()
			.forEach((filter) -> this.engine.getFilterService().deleteFilter(filter.getId()));
	}

	@Test
	void springsOnTheBareEngine() {
		StandaloneInMemProcessEngineConfiguration bare = new StandaloneInMemProcessEngineConfiguration();
		bare.setDmnFeelEnableLegacyBehavior(true);
		bare.setJdbcUrl("jdbc:h2:mem:bare-expressions").setJobExecutorActivate(false).setProcessEngineName("bare");
		bare.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
		bare.setBeans(java.util.Map.of("trap", this.trap));
		ProcessEngine bareEngine = bare.buildProcessEngine();

		bareEngine.getTaskService()
			.createTaskQuery()
			.or()
			.taskAssigneeExpression("${trap.spring()}")
			.taskName("x")
			.endOr()
			.list();

		bareEngine.close();
		assertThat(this.trap.hits).hasPositiveValue();
	}

	static Stream<String> bodies() {
		String deep = "{\"orQueries\":[{\"name\":\"x\",\"candidateGroupsExpression\":\"#{trap.spring()}\"}]}";
		return Stream.of(HIT, NESTED_HIT, deep, "{\"dueBeforeExpression\":\"${trap.spring()}\"}",
				"{\"orQueries\":[{\"dueBeforeExpression\":\"${dateTime().plusDays(2)}\",\"name\":\"x\"}]}",
				"{\"orQueries\":[{\"assigneeExpression\":\"${''.getClass()}\",\"name\":\"x\"}]}",
				"{\"orQueries\":[{\"assigneeExpression\":\"${currentUser()}${trap.spring()}\",\"name\":\"x\"}]}");
	}

	@ParameterizedTest
	@MethodSource("bodies")
	void refusesThemInQueries(String body) {
		for (String path : List.of("/task", "/task/count")) {
			refused(this.program.post(REST + path, body));
			refused(this.browser.post(WEB + path, body));
		}
	}

	@ParameterizedTest
	@MethodSource("bodies")
	void refusesThemWhenAFilterIsCreated(String body) {
		String filter = "{\"resourceType\":\"Task\",\"name\":\"trapped\",\"properties\":{},\"query\":" + body + "}";

		refused(this.program.post(REST + "/filter/create", filter));
		refused(this.browser.post(WEB + "/filter/create", filter));

		assertThat(this.engine.getFilterService().createFilterQuery().filterName("trapped").count()).isZero();
	}

	@ParameterizedTest
	@MethodSource("bodies")
	void refusesThemWhenAFilterIsChanged(String body) {
		String id = stored("{}");
		String filter = "{\"resourceType\":\"Task\",\"name\":\"trapped\",\"properties\":{},\"query\":" + body + "}";

		refused(this.program.send("PUT", REST + "/filter/" + id, "application/json", filter));
		refused(this.browser.send("PUT", WEB + "/filter/" + id, "application/json", filter));

		assertThat(this.engine.getFilterService().getFilter(id).getName()).isEqualTo("stored");
	}

	@ParameterizedTest
	@MethodSource("bodies")
	void refusesThemInAnExtendingQuery(String body) {
		String id = stored("{}");

		for (String verb : List.of("/list", "/count", "/singleResult")) {
			refused(this.program.post(REST + "/filter/" + id + verb, body));
			refused(this.browser.post(WEB + "/filter/" + id + verb, body));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { HIT, NESTED_HIT })
	void refusesThemInAFilterThatWasStoredBefore(String body) {
		String id = stored(body);

		for (String verb : List.of("/list", "/count")) {
			refused(this.program.get(REST + "/filter/" + id + verb));
			refused(this.browser.get(WEB + "/filter/" + id + verb));
		}
	}

	@Test
	void letsTheHarmlessOnesThrough() {
		String filter = "{\"resourceType\":\"Task\",\"name\":\"mine\",\"properties\":{},\"query\":{\"assigneeExpression\":\"${currentUser()}\","
				+ "\"orQueries\":[{\"candidateGroupsExpression\":\"${currentUserGroups()}\",\"dueBeforeExpression\":\"${now()}\"}]}}";

		HttpResponse<String> created = this.program.post(REST + "/filter/create", filter);
		String id = this.engine.getFilterService().createFilterQuery().filterName("mine").singleResult().getId();
		HttpResponse<String> listed = this.browser.get(WEB + "/filter/" + id + "/list");

		this.engine.getFilterService().deleteFilter(id);
		assertThat(created.statusCode()).isEqualTo(200);
		assertThat(listed.statusCode()).isEqualTo(200);
	}

	private void refused(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
		assertThat(this.trap.hits).hasValue(0);
	}

	/** Written past the gate, as an older version or another hand could have. */
	private String stored(String query) {
		Filter filter = this.engine.getFilterService().newTaskFilter("stored");
		filter.setQuery(this.engine.getTaskService().createTaskQuery());
		this.engine.getFilterService().saveFilter(filter);
		org.springframework.jdbc.core.simple.JdbcClient.create(this.context.getBean(javax.sql.DataSource.class))
			.sql("update ACT_RU_FILTER set QUERY_ = ? where ID_ = ?")
			.params(query, filter.getId())
			.update();
		assertThat(filter.getResourceType()).isEqualTo(EntityTypes.TASK);
		return filter.getId();
	}

	/** Counts how often an expression reached it. */
	public static final class Trap {

		private final AtomicInteger hits = new AtomicInteger();

		public String spring() {
			this.hits.incrementAndGet();
			return "x";
		}

	}

}
