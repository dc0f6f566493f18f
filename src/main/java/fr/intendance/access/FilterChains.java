package fr.intendance.access;

import fr.intendance.engine.Actors;
import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * The chains in front of everything: the web applications, programs, our pages, and one
 * that is closed for the rest. The table of routes decides in each; they differ in how
 * somebody is asked to sign in and in who guards against forged requests.
 */
@Configuration(proxyBeanMethods = false)
class FilterChains {

	private final RouteGuard guard;

	private final Framing framing;

	private final Actors actors;

	private final ActorFilter actor;

	private final Refusals refusals;

	private final SignedIn signedIn;

	private final ProviderSignIn providers;

	FilterChains(RouteGuard guard, Actors actors, ActorFilter actor, Refusals refusals, SignedIn signedIn,
			ProviderSignIn providers, Framing framing) {
		this.framing = framing;
		this.signedIn = signedIn;
		this.providers = providers;
		this.guard = guard;
		this.actors = actors;
		this.actor = actor;
		this.refusals = refusals;
	}

	/** The web applications guard against forged requests by themselves. */
	@Bean
	@Order(1)
	SecurityFilterChain webApps(HttpSecurity http) throws Exception {
		http.securityMatcher(Area.WEB_APPS::holds)
			.csrf(AbstractHttpConfigurer::disable)
			.logout(logout -> logout.logoutRequestMatcher(Area::webAppsSignOut)
				.logoutSuccessHandler((request, response, signedIn) -> response.setStatus(204)));
		return common(http).build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain programs(HttpSecurity http) throws Exception {
		http.securityMatcher(Area.PROGRAMS::holds)
			.csrf(csrf -> csrf.requireCsrfProtectionMatcher(Area::forgeable))
			.httpBasic(basic -> basic.authenticationDetailsSource(SignInPlace::new)
				.authenticationEntryPoint(this.refusals));
		return withOurContent(common(http)).build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain pages(HttpSecurity http) throws Exception {
		http.securityMatcher(Area.PAGES::holds)
			.csrf(csrf -> csrf.requireCsrfProtectionMatcher(Area::forgeable))
			.formLogin(form -> form.loginPage(SignInPage.PATH)
				.authenticationDetailsSource(SignInPlace::new)
				.successHandler(this.signedIn)
				.failureHandler(new NotSignedIn()))
			.logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl(SignInPage.PATH + "?signed-out"));
		this.providers.open(http, this.signedIn);
		return withOurContent(common(http)).build();
	}

	@Bean
	@Order(4)
	SecurityFilterChain closed(HttpSecurity http) throws Exception {
		return withOurContent(common(http)).build();
	}

	private HttpSecurity common(HttpSecurity http) throws Exception {
		return http
			.authorizeHttpRequests(routes -> routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
				.permitAll()
				.anyRequest()
				.access(this.guard))
			.requestCache(cache -> cache.requestCache(pagesToReturnTo()))
			.addFilterBefore(this.actor, AuthorizationFilter.class)
			.exceptionHandling(
					refused -> refused.authenticationEntryPoint(this.refusals).accessDeniedHandler(this.refusals))
			.headers(headers -> headers.frameOptions(FrameOptionsConfig::disable)
				.addHeaderWriter(this.framing.frames())
				.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
				.httpStrictTransportSecurity(Customizer.withDefaults()));
	}

	private static HttpSessionRequestCache pagesToReturnTo() {
		HttpSessionRequestCache pages = new HttpSessionRequestCache();
		pages.setRequestMatcher(Area::worthReturning);
		return pages;
	}

	private HttpSecurity withOurContent(HttpSecurity http) throws Exception {
		return http.headers(headers -> headers.addHeaderWriter(this.framing.content()));
	}

}
