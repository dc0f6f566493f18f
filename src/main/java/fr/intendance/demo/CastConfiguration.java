package fr.intendance.demo;

import java.io.IOException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** Reads {@code demo/cast.yml}; tests have a smaller one. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class CastConfiguration {

	@Bean
	Cast cast(@Value("${intendance.demo.cast:demo/cast.yml}") String file) throws IOException {
		MutablePropertySources sources = new MutablePropertySources();
		new YamlPropertySourceLoader().load("cast", new ClassPathResource(file)).forEach(sources::addLast);
		return new Binder(ConfigurationPropertySources.from(sources)).bind("", Cast.class).get();
	}

}
