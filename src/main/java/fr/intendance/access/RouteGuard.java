package fr.intendance.access;

import java.util.Optional;
import java.util.function.Supplier;

import fr.intendance.access.RouteDecision.Verdict;
import fr.intendance.engine.Actors;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Asks the table of routes about each request. */
@Component
class RouteGuard implements AuthorizationManager<RequestAuthorizationContext> {

	private final RouteTable table;

	private final Actors actors;

	private final AccessSettings settings;

	RouteGuard(RouteTable table, Actors actors, AccessSettings settings) {
		this.table = table;
		this.actors = actors;
		this.settings = settings;
	}

	@Override
	@Deprecated
	public RouteDecision check(Supplier<Authentication> signedIn, RequestAuthorizationContext context) {
		return new RouteDecision(verdict(signedIn, context.getRequest()));
	}

	private Verdict verdict(Supplier<Authentication> signedIn, HttpServletRequest request) {
		Optional<Route> route = this.table.find(request.getMethod(), request.getRequestURI());
		if (route.isEmpty()) {
			return Verdict.UNKNOWN;
		}
		if (!route.get().isOpen()) {
			return Verdict.CLOSED;
		}
		if (!route.get().audience().has(visitor(request))) {
			return Verdict.FORBIDDEN;
		}
		return Owed.before(signedIn.get(), request.getRequestURI()).map(Owed::verdict).orElse(Verdict.ALLOWED);
	}

	private Visitor visitor(HttpServletRequest request) {
		return new Visitor(this.actors.current(), this.settings.scraperAddress().equals(request.getRemoteAddr()));
	}

}
