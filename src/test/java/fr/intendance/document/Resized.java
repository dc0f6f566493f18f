package fr.intendance.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What a document shows, with another number of lines in each of its lists. */
final class Resized {

	private Resized() {
	}

	/**
	 * The view with so many lines wherever it has any; as it is where it does not take
	 * them.
	 */
	static Record to(int lines, Record view) {
		try {
			RecordComponent[] components = view.getClass().getRecordComponents();
			Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
			Object[] values = new Object[components.length];
			for (int i = 0; i < values.length; i++) {
				components[i].getAccessor().setAccessible(true);
				values[i] = value(lines, components[i].getAccessor().invoke(view));
			}
			Constructor<? extends Record> constructor = view.getClass().getDeclaredConstructor(types);
			constructor.setAccessible(true);
			return constructor.newInstance(values);
		}
		catch (InvocationTargetException ex) {
			return view;
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object value(int lines, Object value) {
		if (value instanceof List<?> few) {
			return few.isEmpty() ? few
					: IntStream.range(0, lines).<Object>mapToObj((line) -> few.get(line % few.size())).toList();
		}
		boolean ofTheDocument = value != null && value.getClass().getPackage() == Resized.class.getPackage();
		return (value instanceof Record part && !ofTheDocument) ? to(lines, part) : value;
	}

}
