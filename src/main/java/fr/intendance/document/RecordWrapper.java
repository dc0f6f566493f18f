package fr.intendance.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

import org.springframework.util.ReflectionUtils;

/**
 * Shows records and enums to templates: what they tell without being asked for more, and
 * nothing else of any class. What an Optional does not hold is missing, so a template
 * must ask with {@code ??}.
 */
final class RecordWrapper extends DefaultObjectWrapper {

	RecordWrapper() {
		super(Configuration.VERSION_2_3_34);
		setMemberAccessPolicy(new RecordsOnly());
	}

	@Override
	public TemplateModel wrap(Object value) throws TemplateModelException {
		Object present = (value instanceof Optional<?> optional) ? optional.orElse(null) : value;
		boolean hidden = present instanceof Record && !Modifier.isPublic(present.getClass().getModifiers());
		return super.wrap(hidden ? components((Record) present) : present);
	}

	/** FreeMarker itself sees public classes only; what a page shows may be its own. */
	private static Map<String, Object> components(Record view) {
		Map<String, Object> components = new LinkedHashMap<>();
		for (RecordComponent component : view.getClass().getRecordComponents()) {
			ReflectionUtils.makeAccessible(component.getAccessor());
			components.put(component.getName(), ReflectionUtils.invokeMethod(component.getAccessor(), view));
		}
		return components;
	}

	private static final class RecordsOnly implements MemberAccessPolicy, ClassMemberAccessPolicy {

		private static final Set<String> OF_EVERY_OBJECT = Set.of("getClass", "hashCode", "notify", "notifyAll", "wait",
				"toString");

		@Override
		public ClassMemberAccessPolicy forClass(Class<?> type) {
			return this;
		}

		@Override
		public boolean isToStringAlwaysExposed() {
			return true;
		}

		@Override
		public boolean isMethodExposed(Method method) {
			Class<?> type = method.getDeclaringClass();
			boolean tells = type.isRecord() || type.isEnum() || (type == Enum.class && method.getName().equals("name"));
			return tells && method.getParameterCount() == 0 && !OF_EVERY_OBJECT.contains(method.getName());
		}

		@Override
		public boolean isConstructorExposed(Constructor<?> constructor) {
			return false;
		}

		@Override
		public boolean isFieldExposed(Field field) {
			return false;
		}

	}

}
