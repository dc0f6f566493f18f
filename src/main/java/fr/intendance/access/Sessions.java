package fr.intendance.access;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Component;

/**
 * Which sessions are still good. Each is marked with what its user was known by when it
 * began: once they have another password, or another second factor, all but the one in
 * which they changed it are over. Sessions live in the memory of a node, and so does what
 * is counted here.
 */
@Component
class Sessions {

	private static final String MARK = Sessions.class.getName();

	private final Map<String, Integer> changes = new ConcurrentHashMap<>();

	/** Somebody signed in. */
	void begin(HttpSession session, String user, String stamp) {
		session.setAttribute(MARK, new Mark(stamp, changes(user)));
	}

	/** Whether what the user was known by is not the same any more. */
	boolean isOver(HttpSession session, String user, String stamp) {
		return session.getAttribute(MARK) instanceof Mark mark && !mark.equals(new Mark(stamp, changes(user)));
	}

	/** All sessions of the user but this one are over from now on. */
	void endOthers(HttpSession session, String user) {
		int now = this.changes.merge(user, 1, Integer::sum);
		if (session.getAttribute(MARK) instanceof Mark mark) {
			session.setAttribute(MARK, new Mark(mark.stamp(), now));
		}
	}

	private int changes(String user) {
		return this.changes.getOrDefault(user, 0);
	}

	private record Mark(String stamp, int changes) implements Serializable {
	}

}
