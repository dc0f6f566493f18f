package fr.intendance.access;

import java.io.IOException;

import fr.intendance.engine.Accounts;
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
				this.accounts.actor(signedIn.getName()).ifPresent(this.actors::enter);
			}
			chain.doFilter(request, response);
		}
		finally {
			this.actors.leave();
		}
	}

}
