package fr.intendance.access;

import org.springframework.security.authorization.AuthorizationDecision;

/** Whether somebody may call a route, and why not. */
final class RouteDecision extends AuthorizationDecision {

	private final Verdict verdict;

	RouteDecision(Verdict verdict) {
		super(verdict == Verdict.ALLOWED);
		this.verdict = verdict;
	}

	Verdict verdict() {
		return this.verdict;
	}

	/** What the table of routes says. */
	enum Verdict {

		/** The route is open to whoever asks. */
		ALLOWED,

		/** It is open to others. */
		FORBIDDEN,

		/** It is open to nobody. */
		CLOSED,

		/** The table has no line for it. */
		UNKNOWN,

		/** It is open once the one-time password is replaced. */
		PASSWORD_FIRST,

		/** It is open once the code of the second factor is typed. */
		CODE_FIRST,

		/** It is open once there is a second factor. */
		SECOND_FACTOR_FIRST

	}

}
