package fr.intendance.portal;

import java.util.List;

import fr.intendance.access.EmbeddedForm;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts a doorkeeper before the portal, and gives its controllers the visit. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration implements WebMvcConfigurer {

	private final Visits visits;

	private final Doorkeeper door;

	PortalConfiguration(Visits visits, Doorkeeper door) {
		this.visits = visits;
		this.door = door;
	}

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(this.door).addPathPatterns("/portal/**");
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.visits);
	}

}
