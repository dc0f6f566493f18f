package fr.intendance.inbox;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails that belong to nothing, or that could not be taken apart. They lie in the
 * mailbox as they came; here people see that they do.
 */
@Service
@Transactional
public class StrayMails {

	private final InboxRows rows;

	StrayMails(InboxRows rows) {
		this.rows = rows;
	}

	/** Those that nobody looked at yet, newest first, 200 at most. */
	@Transactional(readOnly = true)
	public List<StrayMail> all() {
		return this.rows.strays();
	}

	/** How many there are. */
	@Transactional(readOnly = true)
	public long count() {
		return this.rows.countStrays();
	}

	/**
	 * Somebody looked at it: it is listed no more, and who wrote it is forgotten here.
	 * @param by the user who says so
	 */
	public void seen(long id, String by) {
		seen(Set.of(id), by);
	}

	/**
	 * The same of several at once.
	 * @param ids at least one
	 * @return how many of them nobody had looked at
	 */
	public int seen(Set<Long> ids, String by) {
		return this.rows.seen(ids, by);
	}

}
