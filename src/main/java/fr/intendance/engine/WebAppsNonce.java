package fr.intendance.engine;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each page of the web applications a nonce of its own. Camunda 7.24.0 keeps the
 * nonce of the content policy in the servlet context, which all requests share: of two
 * pages that are asked for at once, one gets the other's, runs no script and stays blank.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebAppsNonce extends OncePerRequestFilter {

	static final String NONCE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith("/camunda/app/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ServletContext own = withOwnNonce(request.getServletContext());
		chain.doFilter(new HttpServletRequestWrapper(request) {

			@Override
			public ServletContext getServletContext() {
				return own;
			}

		}, response);
	}

	private static ServletContext withOwnNonce(ServletContext shared) {
		Map<Object, Object> nonce = new HashMap<>();
		return (ServletContext) Proxy.newProxyInstance(WebAppsNonce.class.getClassLoader(),
				new Class<?>[] { ServletContext.class }, (proxy, method, arguments) -> {
					boolean ours = arguments != null && NONCE.equals(arguments[0]);
					if (ours && method.getName().equals("setAttribute")) {
						nonce.put(NONCE, arguments[1]);
						return null;
					}
					if (ours && method.getName().equals("getAttribute")) {
						return nonce.get(NONCE);
					}
					return asked(shared, method, arguments);
				});
	}

	private static Object asked(ServletContext shared, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(shared, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

}
