package fr.intendance.bench;

import javax.sql.DataSource;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The product with its seals, as it is, and the same product without: its rows then go
 * past what seals and opens them. There is no setting for that; the bench exchanges what
 * the product's statements stand on.
 */
final class Sealed {

	private final JdbcTemplate statements;

	private final DataSource sealing;

	private final DataSource plain;

	Sealed(ApplicationContext application) {
		this.statements = application.getBean(JdbcTemplate.class);
		this.sealing = this.statements.getDataSource();
		this.plain = new TransactionAwareDataSourceProxy(application.getBean(DataSource.class));
	}

	/** Does something in a product whose rows stand in clear. */
	void without(Runnable journey) {
		this.statements.setDataSource(this.plain);
		try {
			journey.run();
		}
		finally {
			this.statements.setDataSource(this.sealing);
		}
	}

}
