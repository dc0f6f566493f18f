package fr.intendance.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import freemarker.core.TemplateClassResolver;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.view.freemarker.FreeMarkerConfigurer;

/**
 * The one configuration of FreeMarker, shared by documents, mails and pages. It escapes
 * by default, creates no class, and takes a missing value for an error.
 */
@Configuration(proxyBeanMethods = false)
class TemplatesConfiguration {

	@Bean
	FreeMarkerConfigurer freeMarkerConfigurer(MessageSource messages, Sentences sentences, OwnTexts own)
			throws TemplateModelException {
		freemarker.template.Configuration hardened = new freemarker.template.Configuration(
				freemarker.template.Configuration.VERSION_2_3_34);
		hardened.setTemplateLoader(new TypographicLoader(own));
		hardened.setTemplateConfigurations(new OwnMark());
		// what is bundled does not change: no look at the class path every five seconds
		hardened.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
		hardened.setDefaultEncoding(StandardCharsets.UTF_8.name());
		hardened.setOutputEncoding(StandardCharsets.UTF_8.name());
		hardened.setObjectWrapper(new RecordWrapper());
		hardened.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
		hardened.setAPIBuiltinEnabled(false);
		hardened.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
		// a failing template would write what it was filled with to the log
		hardened.setLogTemplateExceptions(false);
		hardened.setFallbackOnNullLoopVariable(false);
		hardened.setNumberFormat("c");
		hardened.setInterpolationSyntax(freemarker.template.Configuration.DOLLAR_INTERPOLATION_SYNTAX);
		hardened.setSharedVariables(new TemplateFunctions(messages, sentences).all());
		FreeMarkerConfigurer configurer = new FreeMarkerConfigurer();
		configurer.setConfiguration(hardened);
		return configurer;
	}

	/**
	 * Every bundle {@code templates/messages/<module>.properties}, French, with its
	 * {@code _en} beside it.
	 */
	@Bean
	MessageSource messageSource() throws IOException {
		Resource[] bundles = new PathMatchingResourcePatternResolver()
			.getResources("classpath*:templates/messages/*.properties");
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames(Arrays.stream(bundles)
			.map(Resource::getFilename)
			.filter((name) -> !name.endsWith("_en.properties"))
			.map((name) -> "templates.messages." + name.replace(".properties", ""))
			.distinct()
			.sorted()
			.toArray(String[]::new));
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
