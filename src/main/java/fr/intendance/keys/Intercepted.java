package fr.intendance.keys;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Stands in front of an object of JDBC; what is not overridden passes.
 *
 * @param <T> what it is
 */
abstract class Intercepted<T> implements InvocationHandler {

	private final T target;

	private final Class<T> kind;

	Intercepted(Class<T> kind, T target) {
		this.kind = kind;
		this.target = target;
	}

	T proxy() {
		return this.kind
			.cast(Proxy.newProxyInstance(Intercepted.class.getClassLoader(), new Class<?>[] { this.kind }, this));
	}

	T target() {
		return this.target;
	}

	@Override
	public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
		return switch (method.getName()) {
			case "equals" -> self == arguments[0];
			case "hashCode" -> System.identityHashCode(self);
			default -> answer(method, (arguments != null) ? arguments : new Object[0]);
		};
	}

	/** What the caller gets. */
	abstract Object answer(Method method, Object[] arguments) throws Throwable;

	/** What the object itself answers. */
	final Object pass(Method method, Object... arguments) throws Throwable {
		try {
			return method.invoke(this.target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

}
