package fr.intendance.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets people choose the language of every page that is ours, of clients and of the firm.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

	private final LanguageSwitch language;

	LanguageConfiguration(LanguageSwitch language) {
		this.language = language;
	}

	/**
	 * Before anybody is asked who they are. A template of the owner has a language of its
	 * own, in a parameter of the same name.
	 */
	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(this.language)
			.addPathPatterns("/contact", EmbeddedForm.PATH, "/self-check", "/verify", "/portal/**", "/sign-in/**",
					"/desk/**")
			.excludePathPatterns("/desk/templates/*/**")
			.order(-1);
	}

}
