package fr.intendance.document;

import java.util.stream.Stream;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds what each stage lists for itself: its documents, its mails. */
public final class Kinds {

	private Kinds() {
	}

	/** The classes of this product that are one. */
	public static <T> Stream<Class<? extends T>> of(Class<T> type) {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(type));
		return scanner.findCandidateComponents("fr.intendance")
			.stream()
			.map(BeanDefinition::getBeanClassName)
			.map((name) -> ClassUtils.resolveClassName(name, Kinds.class.getClassLoader()).asSubclass(type));
	}

}
