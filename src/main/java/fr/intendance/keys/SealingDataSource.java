package fr.intendance.keys;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Seals parameters and opens results of statements that touch sealed columns; all others
 * pass as they are. So the product's statements are written as if nothing were sealed,
 * and none can forget it.
 */
class SealingDataSource extends DelegatingDataSource {

	private final Columns columns;

	private final Seal seal;

	private final Map<String, Optional<SealedStatement>> known = new ConcurrentHashMap<>();

	SealingDataSource(DataSource target, Columns columns, Seal seal) {
		super(target);
		this.columns = columns;
		this.seal = seal;
	}

	@Override
	public Connection getConnection() throws SQLException {
		return new Sealing(super.getConnection()).proxy();
	}

	private Optional<SealedStatement> sealed(Object sql) {
		return this.known.computeIfAbsent((String) sql, (one) -> SealedStatement.of(one, this.columns));
	}

	private final class Sealing extends Intercepted<Connection> {

		Sealing(Connection connection) {
			super(Connection.class, connection);
		}

		@Override
		Object answer(Method method, Object[] arguments) throws Throwable {
			Object result = pass(method, arguments);
			if (result instanceof PreparedStatement statement) {
				return sealed(arguments[0])
					.map((sealed) -> new SealedParameters(statement, sealed, SealingDataSource.this.seal).proxy())
					.orElse(statement);
			}
			return (result instanceof Statement statement) ? new Reading(statement).proxy() : result;
		}

	}

	/** A statement without parameters. */
	private final class Reading extends Intercepted<Statement> {

		Reading(Statement statement) {
			super(Statement.class, statement);
		}

		@Override
		Object answer(Method method, Object[] arguments) throws Throwable {
			Object result = pass(method, arguments);
			return (result instanceof ResultSet rows && arguments.length > 0) ? sealed(arguments[0])
				.map((sealed) -> new OpenedRows(rows, sealed, SealingDataSource.this.seal, null).proxy())
				.orElse(rows) : result;
		}

	}

}
