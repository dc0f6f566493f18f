package fr.intendance.evidence;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;

/**
 * Has the embedded database refuse what changes or deletes evidence. Its migrations name
 * this class, so its name stays.
 */
public class AppendOnly implements Trigger {

	@Override
	public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
		throw new SQLException("Evidence is added, never changed or deleted");
	}

}
