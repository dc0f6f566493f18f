package fr.intendance.document;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** Finds what each stage lists for itself: its documents, its mails. */
public final class Kinds {

	private Kinds() {
	}

	/** The classes of this product that are one. */
	public static <T> Stream<Class<? extends T>> of(Class<T> type) {
		return classes(new AssignableTypeFilter(type)).map((one) -> one.asSubclass(type));
	}

	/**
	 * What classes of this product keep as constants.
	 * @param name how the names of these classes end
	 */
	static <T> Stream<T> constants(Class<T> type, String name) {
		return classes(new RegexPatternTypeFilter(Pattern.compile(".*" + name)))
			.flatMap((holder) -> Arrays.stream(holder.getDeclaredFields()))
			.filter((field) -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
			.map((field) -> {
				ReflectionUtils.makeAccessible(field);
				return type.cast(ReflectionUtils.getField(field, null));
			});
	}

	private static Stream<Class<?>> classes(TypeFilter filter) {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(filter);
		return scanner.findCandidateComponents("fr.intendance")
			.stream()
			.<Class<?>>map(
					(found) -> ClassUtils.resolveClassName(found.getBeanClassName(), Kinds.class.getClassLoader()));
	}

}
