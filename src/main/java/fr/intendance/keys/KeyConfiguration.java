package fr.intendance.keys;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** How our own rows are read and written. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

	@Bean
	static KeyLock keyLock(KeySettings settings) {
		return KeyLock.of(settings.folder(), false);
	}

	/** Nothing else of ours reaches the database: the engine has no personal data. */
	@Bean
	static JdbcTemplate jdbcTemplate(DataSource database, Columns columns, Seal seal, KeyStoreCheck check) {
		check.sameAsBefore(database);
		return new JdbcTemplate(new SealingDataSource(new TransactionAwareDataSourceProxy(database), columns, seal));
	}

}
