package fr.intendance.needsreview;

import java.io.IOException;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** Reads {@code questionnaire.yml}. */
@Configuration(proxyBeanMethods = false)
class QuestionnaireConfiguration {

	@Bean
	Questionnaire questionnaire() throws IOException {
		MutablePropertySources sources = new MutablePropertySources();
		new YamlPropertySourceLoader().load("questionnaire", new ClassPathResource("questionnaire.yml"))
			.forEach(sources::addLast);
		return new Binder(ConfigurationPropertySources.from(sources)).bind("", Bindable.of(Questionnaire.class)).get();
	}

}
