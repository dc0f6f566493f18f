package fr.intendance.client;

import java.util.List;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Indexes the names of clients of before there was an index, once, at a start; some at a
 * time, so that whoever writes meanwhile need not wait.
 */
@Component
class NameIndexing {

	private static final int AT_ONCE = 200;

	private final JdbcClient database;

	private final NameIndex index;

	private final TransactionTemplate transaction;

	NameIndexing(JdbcClient database, NameIndex index, TransactionTemplate transaction) {
		this.database = database;
		this.index = index;
		this.transaction = transaction;
	}

	@EventListener(ApplicationReadyEvent.class)
	void indexAll() {
		String last = "";
		while (last != null) {
			String after = last;
			last = this.transaction.execute((status) -> indexAfter(after));
		}
	}

	/** Which client was the last; null where none was left. */
	private String indexAfter(String last) {
		List<Named> some = this.database
			.sql("""
					select k.id, k.company, c.client_id, c.name from client k join contact c on c.client_id = k.id
					where k.id > ? and k.erased_at is null and not exists (select 1 from client_word w where w.client_id = k.id)
					and c.id = (select min(first.id) from contact first where first.client_id = k.id)
					order by k.id limit ?""")
			.params(last, AT_ONCE)
			.query((row, number) -> new Named(row.getString("id"), row.getString("company"), row.getString("name")))
			.list();
		some.forEach((one) -> this.index.add(one.client(), one.company(), one.contact()));
		return some.isEmpty() ? null : some.get(some.size() - 1).client();
	}

	private record Named(String client, String company, String contact) {
	}

}
