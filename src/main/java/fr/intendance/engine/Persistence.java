package fr.intendance.engine;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.env.Environment;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;

/**
 * Our rows in the engine's database: instants as UTC, names unquoted so that H2 and
 * PostgreSQL find the same columns; who writes when.
 */
@Configuration(proxyBeanMethods = false)
class Persistence {

	@Bean
	JdbcCustomConversions jdbcCustomConversions(List<RowConverter<?, ?>> converters) {
		List<Object> all = new java.util.ArrayList<>(converters);
		all.add(new InstantToRow());
		all.add(new RowToInstant());
		return new JdbcCustomConversions(all);
	}

	@Bean
	static BeanPostProcessor unquotedNames() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof RelationalMappingContext mapping) {
					mapping.setForceQuote(false);
				}
				return bean;
			}
		};
	}

	/** In an embedded file one writes at a time, the engine and we. */
	@Bean
	static BeanPostProcessor oneWriter(Environment settings) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				String url = settings.getProperty("spring.datasource.url", "");
				return (bean instanceof DataSource source && OneWriter.isNeededBy(url))
						? OneWriter.of(url).inTurn(source) : bean;
			}
		};
	}

	@WritingConverter
	private static final class InstantToRow implements Converter<Instant, OffsetDateTime> {

		@Override
		public OffsetDateTime convert(Instant instant) {
			return instant.atOffset(ZoneOffset.UTC);
		}

	}

	@ReadingConverter
	private static final class RowToInstant implements Converter<OffsetDateTime, Instant> {

		@Override
		public Instant convert(OffsetDateTime row) {
			return row.toInstant();
		}

	}

}
