package fr.intendance.keys;

import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;

/** Seals what is written, once it is known whose it is. */
class SealedParameters extends Intercepted<PreparedStatement> {

	private final SealedStatement statement;

	private final Seal seal;

	private final Map<Integer, Object> waiting = new HashMap<>();

	private String owner;

	SealedParameters(PreparedStatement target, SealedStatement statement, Seal seal) {
		super(PreparedStatement.class, target);
		this.statement = statement;
		this.seal = seal;
	}

	@Override
	Object answer(Method method, Object[] arguments) throws Throwable {
		String name = method.getName();
		if (name.startsWith("set") && arguments.length > 1 && arguments[0] instanceof Integer index) {
			if (index == this.statement.owner() && arguments[1] instanceof String key) {
				this.owner = key;
			}
			if (this.statement.written().containsKey(index) && !name.equals("setNull") && arguments[1] != null) {
				this.waiting.put(index, arguments[1]);
				return null;
			}
		}
		if (name.startsWith("execute") || name.equals("addBatch")) {
			seal();
		}
		Object result = pass(method, arguments);
		return (result instanceof ResultSet rows && !name.equals("getGeneratedKeys"))
				? new OpenedRows(rows, this.statement, this.seal, this.owner).proxy() : result;
	}

	private void seal() throws SQLException {
		for (Map.Entry<Integer, Object> one : this.waiting.entrySet()) {
			Column column = this.statement.written().get(one.getKey());
			String whose = column.isFirms() ? Owner.FIRM : Owner.of(this.owner);
			if (one.getValue() instanceof byte[] content) {
				target().setBytes(one.getKey(), this.seal.close(column, whose, content));
			}
			else if (one.getValue() instanceof String text) {
				target().setObject(one.getKey(), this.seal.close(column, whose, text), Types.VARCHAR);
			}
			else {
				throw new IllegalArgumentException(
						"Cannot seal a " + one.getValue().getClass() + " as " + column.path());
			}
		}
		this.waiting.clear();
	}

}
