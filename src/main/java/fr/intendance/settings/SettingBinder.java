package fr.intendance.settings;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Reads records of settings from the environment or from what people wrote, by the same
 * rules.
 */
@Component
class SettingBinder {

	private static final String ROOT = "intendance.";

	private final Environment environment;

	private final Validator validator;

	SettingBinder(Environment environment, Validator validator) {
		this.environment = environment;
		this.validator = validator;
	}

	static String area(Class<?> type) {
		return AnnotatedElementUtils.getMergedAnnotation(type, ConfigurationProperties.class)
			.prefix()
			.substring(ROOT.length());
	}

	<T> T fromEnvironment(Class<T> type) {
		return Binder.get(this.environment).bindOrCreate(ROOT + area(type), type);
	}

	/**
	 * What people wrote, as a whole: a setting that they left empty is not taken from the
	 * environment.
	 * @throws UnfitSetting where it is not what it should be
	 */
	<T> T fromTexts(Class<T> type, Map<String, String> texts) {
		try {
			T bound = new Binder(new MapConfigurationPropertySource(properties(type, texts)))
				.bindOrCreate(ROOT + area(type), type);
			this.validator.validate(bound).stream().findFirst().ifPresent((violation) -> {
				throw unfit(violation);
			});
			return bound;
		}
		catch (BindException ex) {
			throw new UnfitSetting(name(type, ex.getName()), sentence(ex));
		}
	}

	private static Map<String, String> properties(Class<?> type, Map<String, String> texts) {
		Set<String> lists = Arrays.stream(type.getRecordComponents())
			.filter((one) -> List.class.isAssignableFrom(one.getType()))
			.map(RecordComponent::getName)
			.collect(Collectors.toSet());
		Map<String, String> properties = new LinkedHashMap<>();
		texts.forEach((name, text) -> {
			String property = ROOT + area(type) + "." + name;
			if (lists.contains(name) && !text.isBlank()) {
				List<String> lines = text.lines().filter((line) -> !line.isBlank()).toList();
				for (int index = 0; index < lines.size(); index++) {
					properties.put(property + "[" + index + "]", lines.get(index).strip());
				}
			}
			else if (lists.contains(name) || !text.isBlank()) {
				properties.put(property, text.strip());
			}
		});
		return properties;
	}

	private static UnfitSetting unfit(ConstraintViolation<?> violation) {
		String path = violation.getPropertyPath().toString().replaceAll("\\.<.*", "");
		return new UnfitSetting(path, violation.getMessage());
	}

	/** What the record calls it, with its place where it is in a list. */
	private static String name(Class<?> type, ConfigurationPropertyName property) {
		ConfigurationPropertyName area = ConfigurationPropertyName.of(ROOT + area(type));
		if (property.getNumberOfElements() <= area.getNumberOfElements()) {
			return "";
		}
		String uniform = property.getElement(area.getNumberOfElements(), ConfigurationPropertyName.Form.UNIFORM);
		String place = property.isLastElementIndexed()
				? "[" + property.getLastElement(ConfigurationPropertyName.Form.ORIGINAL) + "]" : "";
		return Arrays.stream(type.getRecordComponents())
			.map(RecordComponent::getName)
			.filter((name) -> name.equalsIgnoreCase(uniform))
			.findFirst()
			.orElse("") + place;
	}

	/** Our records say themselves what is wrong; what Java says nobody understands. */
	private static String sentence(BindException failure) {
		Optional<String> ours = Stream.<Throwable>iterate(failure, (one) -> one != null, Throwable::getCause)
			.filter((one) -> one instanceof IllegalArgumentException)
			.map(Throwable::getMessage)
			.filter((message) -> message.endsWith("."))
			.reduce((outer, inner) -> inner);
		return ours.orElse("Cette valeur ne convient pas : corrigez-la.");
	}

}
