package fr.intendance.engine;

import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the web applications who is signed in, so that they ask for no password. */
@Configuration(proxyBeanMethods = false)
class WebAppsSignIn {

	@Bean
	FilterRegistrationBean<ContainerBasedAuthenticationFilter> webAppsSignInFilter(Actors actors) {
		FilterRegistrationBean<ContainerBasedAuthenticationFilter> filter = new FilterRegistrationBean<>(
				new WebAppsActor(actors));
		filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
		filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
		return filter;
	}

}
