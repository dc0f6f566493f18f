package fr.intendance.access;

import java.io.IOException;
import java.util.Optional;

import fr.intendance.engine.Account;
import fr.intendance.engine.Accounts;
import fr.intendance.engine.Actor;
import fr.intendance.engine.Actors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes whoever is signed in the actor of the request, with the roles and clients of this
 * moment, and nobody after it, whatever happens: the thread serves somebody else next.
 */
@Component
class ActorFilter extends OncePerRequestFilter {

	private static final String ACTOR = ActorFilter.class.getName();

	private static final Authentication NOBODY = new AnonymousAuthenticationToken("over", "nobody",
			AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

	private final Accounts accounts;

	private final Sessions sessions;

	private final Actors actors;

	ActorFilter(Accounts accounts, Sessions sessions, Actors actors) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.actors = actors;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			this.actors.leave();
			Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
			if (signedIn != null && !(signedIn instanceof AnonymousAuthenticationToken)) {
				this.accounts.account(signedIn.getName()).ifPresent((account) -> enter(account, request));
			}
			chain.doFilter(request, response);
		}
		finally {
			this.actors.leave();
		}
	}

	/** Unless the session began before their password was changed. */
	private void enter(Account account, HttpServletRequest request) {
		Actor actor = account.actor();
		HttpSession session = request.getSession(false);
		if (session != null && this.sessions.isOver(session, actor.id(), account.stamp())) {
			session.invalidate();
			SecurityContextHolder.getContext().setAuthentication(NOBODY);
			return;
		}
		this.actors.enter(actor);
		request.setAttribute(ACTOR, actor);
	}

	/** Who made a request, also once the thread works for nobody any more. */
	static Optional<Actor> actor(HttpServletRequest request) {
		return Optional.ofNullable((Actor) request.getAttribute(ACTOR));
	}

}
