package fr.intendance.keys;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the keys are. */
@Configuration(proxyBeanMethods = false)
class KeyStores {

	@Bean
	static KeyStore keyStore(KeySettings settings) {
		return settings.url().isEmpty() ? new KeyFolder(settings.folder().resolve("clients")) : new KeyTable(settings);
	}

	@Bean
	static MasterKeyFile masterKeyFile(KeySettings settings) {
		return new MasterKeyFile(settings);
	}

}
