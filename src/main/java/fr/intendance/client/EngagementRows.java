package fr.intendance.client;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes engagements and clients; nothing else does. */
@Component
class EngagementRows {

	private final JdbcClient database;

	private final NameIndex names;

	EngagementRows(JdbcClient database, NameIndex names) {
		this.database = database;
		this.names = names;
	}

	/** What was joined to an engagement, and then itself. */
	List<EngagementReference> withJoined(EngagementReference reference) {
		return this.database
			.sql("select reference from engagement where joined_to = ? or reference = ? order by joined_to nulls last")
			.params(reference.value(), reference.value())
			.query(String.class)
			.list()
			.stream()
			.map(EngagementReference::new)
			.toList();
	}

	void erase(EngagementReference reference) {
		this.database.sql("delete from timeline_entry where engagement = ?").param(reference.value()).update();
		this.database.sql("delete from engagement where reference = ?").param(reference.value()).update();
	}

	/** Whether the client is gone; it stays while it has an engagement. */
	boolean eraseClient(String client) {
		boolean left = this.database.sql("select count(*) from engagement where client_id = ?")
			.param(client)
			.query(Long.class)
			.single() > 0;
		if (!left) {
			this.names.remove(client);
			this.database.sql("delete from contact where client_id = ?").param(client).update();
			this.database.sql("delete from client where id = ?").param(client).update();
		}
		return !left;
	}

}
