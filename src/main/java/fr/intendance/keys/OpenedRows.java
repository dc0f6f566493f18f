package fr.intendance.keys;

import java.lang.reflect.Method;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Opens what is read. The row must say whose it is, or the statement must have asked for
 * it: what was moved there from another client is not opened.
 */
class OpenedRows extends Intercepted<ResultSet> {

	private final SealedStatement statement;

	private final Seal seal;

	private final String asked;

	private List<String> labels;

	/**
	 * @param asked whose rows were asked for; null where those of several
	 */
	OpenedRows(ResultSet target, SealedStatement statement, Seal seal, String asked) {
		super(ResultSet.class, target);
		this.statement = statement;
		this.seal = seal;
		this.asked = asked;
	}

	@Override
	Object answer(Method method, Object[] arguments) throws Throwable {
		if (!method.getName().startsWith("get") || arguments.length == 0) {
			return pass(method, arguments);
		}
		Column column = column(arguments[0]);
		if (column == null) {
			return clear(pass(method, arguments));
		}
		if (method.getName().equals("getBytes")) {
			byte[] content = (byte[]) pass(method, arguments);
			return (content != null) ? this.seal.open(column, owner(column), content) : null;
		}
		Object stored = pass(method, arguments);
		if (stored instanceof byte[] content) {
			return this.seal.open(column, owner(column), content);
		}
		return (stored instanceof String text) ? this.seal.open(column, owner(column), text) : stored;
	}

	/** What is read under another name than its column's would stay sealed unseen. */
	private Object clear(Object value) {
		if (value instanceof String text && Seal.isClosed(text)
				|| value instanceof byte[] bytes && Seal.isClosed(bytes)) {
			throw new IllegalStateException("Read a sealed column by its own name");
		}
		return value;
	}

	private Column column(Object which) throws SQLException {
		String label = (which instanceof Integer index) ? labels().get(index - 1)
				: ((String) which).toLowerCase(Locale.ROOT);
		return this.statement.read().get(label);
	}

	private String owner(Column column) throws SQLException {
		if (column.isFirms()) {
			return Owner.FIRM;
		}
		int place = labels().indexOf(column.owner());
		String key = (place >= 0) ? target().getString(place + 1) : this.asked;
		if (key == null) {
			throw new IllegalStateException("Read " + column.owner() + " with " + column.path());
		}
		return Owner.of(key);
	}

	private List<String> labels() throws SQLException {
		if (this.labels == null) {
			ResultSetMetaData meta = target().getMetaData();
			this.labels = new ArrayList<>();
			for (int i = 1; i <= meta.getColumnCount(); i++) {
				this.labels.add(meta.getColumnLabel(i).toLowerCase(Locale.ROOT));
			}
		}
		return this.labels;
	}

}
