package fr.intendance.access;

import java.io.IOException;
import java.util.Optional;

import fr.intendance.engine.Accounts;
import fr.intendance.engine.Actor;
import fr.intendance.engine.Actors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
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

	private final Accounts accounts;

	private final Actors actors;

	ActorFilter(Accounts accounts, Actors actors) {
		this.accounts = accounts;
		this.actors = actors;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
		try {
			this.actors.leave();
			if (signedIn != null && !(signedIn instanceof AnonymousAuthenticationToken)) {
				this.accounts.actor(signedIn.getName()).ifPresent((actor) -> {
					this.actors.enter(actor);
					request.setAttribute(ACTOR, actor);
				});
			}
			chain.doFilter(request, response);
		}
		finally {
			this.actors.leave();
		}
	}

	/** Who made a request, also once the thread works for nobody any more. */
	static Optional<Actor> actor(HttpServletRequest request) {
		return Optional.ofNullable((Actor) request.getAttribute(ACTOR));
	}

}
