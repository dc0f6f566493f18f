package fr.intendance.engine;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** Has its turn from its first statement that writes to the end of the transaction. */
final class WriterConnection implements InvocationHandler {

	private static final Pattern READS = Pattern.compile(
			"\\s*(select|with|values|show|explain)\\b(?!.*\\b(for\\s+update|(final|old|new)\\s+table)\\b).*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private final Connection target;

	private final OneWriter writer;

	private boolean writing;

	WriterConnection(Connection target, OneWriter writer) {
		this.target = target;
		this.writer = writer;
	}

	Connection proxy() {
		return (Connection) Proxy.newProxyInstance(WriterConnection.class.getClassLoader(),
				new Class<?>[] { Connection.class }, this);
	}

	static boolean isWritten(String sql) {
		return !READS.matcher(sql).matches();
	}

	@Override
	public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
		return switch (method.getName()) {
			case "equals" -> self == arguments[0];
			case "hashCode" -> System.identityHashCode(self);
			case "prepareStatement", "prepareCall" -> isWritten((String) arguments[0])
					? statement(method.getReturnType(), pass(this.target, method, arguments), (String) arguments[0])
					: pass(this.target, method, arguments);
			case "createStatement" -> statement(Statement.class, pass(this.target, method, arguments), "");
			// a savepoint is not the end
			case "commit", "rollback", "close", "setAutoCommit" ->
				(arguments != null && !Boolean.TRUE.equals(arguments[0])) ? pass(this.target, method, arguments)
						: last(method, arguments);
			default -> pass(this.target, method, arguments);
		};
	}

	private Object last(Method method, Object[] arguments) throws Throwable {
		try {
			return pass(this.target, method, arguments);
		}
		finally {
			if (this.writing) {
				this.writing = false;
				this.writer.end();
			}
		}
	}

	private Object statement(Class<?> kind, Object statement, String prepared) {
		return Proxy.newProxyInstance(WriterConnection.class.getClassLoader(), new Class<?>[] { kind },
				(self, method, arguments) -> {
					if (method.getName().startsWith("execute")
							&& isWritten((arguments != null) ? (String) arguments[0] : prepared)) {
						begin();
					}
					return pass(statement, method, arguments);
				});
	}

	private void begin() throws SQLException {
		if (!this.writing) {
			this.writer.begin();
			this.writing = true;
		}
	}

	private static Object pass(Object target, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

}
