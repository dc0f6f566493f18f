package fr.intendance.engine;

import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * On H2 everything stands in its row. The engine asks for large objects, which H2 keeps
 * apart from the rows and outside of their transactions: whoever kills it while it writes
 * finds rows that were committed and whose objects are gone.
 */
@Component
class WholeRows extends AbstractProcessEnginePlugin {

	private static final String APART = """
			select 'alter table "' || table_name || '" alter column "' || column_name || '" set data type '
			  || replace(data_type, 'LARGE OBJECT', 'VARYING')
			from information_schema.columns
			where table_schema = current_schema and data_type like '% LARGE OBJECT'
			order by table_name, ordinal_position""";

	@Override
	public void postProcessEngineBuild(ProcessEngine engine) {
		ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine
			.getProcessEngineConfiguration();
		if (configuration.getDatabaseType().equals("h2")) {
			JdbcTemplate database = new JdbcTemplate(configuration.getDataSource());
			List<String> changes = database.queryForList(APART, String.class);
			changes.forEach(database::execute);
		}
	}

}
