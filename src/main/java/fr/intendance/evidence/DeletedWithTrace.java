package fr.intendance.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.h2.api.Trigger;

/**
 * Has the embedded database refuse what changes evidence, or deletes it before its trace
 * is written. Its migrations name this class, so its name stays.
 */
public class DeletedWithTrace implements Trigger {

	@Override
	public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
		if (after != null || !hasTrace(connection, before[0], before[1])) {
			throw new SQLException("Evidence is added, never changed or deleted");
		}
	}

	private static boolean hasTrace(Connection connection, Object engagement, Object subject) throws SQLException {
		try (PreparedStatement traces = connection
			.prepareStatement("select 1 from evidence_purge where engagement = ? and subject = ?")) {
			traces.setObject(1, engagement);
			traces.setObject(2, subject);
			try (ResultSet trace = traces.executeQuery()) {
				return trace.next();
			}
		}
	}

}
