package fr.intendance.play;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Lets the machine die at a commit: either nothing of the step is kept, or all of it and
 * only the answer is lost.
 */
final class Stumble implements BeanPostProcessor {

	private final AtomicInteger commitsLeft = new AtomicInteger();

	private volatile boolean kept;

	private volatile boolean fired;

	/**
	 * From now on one commit fails.
	 * @param commit which one, counted from 1
	 * @param kept whether the database keeps it all the same
	 */
	void at(int commit, boolean kept) {
		this.fired = false;
		this.kept = kept;
		this.commitsLeft.set(commit);
	}

	/**
	 * No commit fails any more.
	 * @return whether one did
	 */
	boolean over() {
		this.commitsLeft.set(0);
		return this.fired;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? proxy(DataSource.class, source, this::opened) : bean;
	}

	private Object opened(String method, Result result) throws Throwable {
		Object opened = result.get();
		return (opened instanceof Connection connection) ? proxy(Connection.class, connection,
				(called, done) -> called.equals("commit") ? commit(connection, done) : done.get()) : opened;
	}

	private Object commit(Connection connection, Result done) throws Throwable {
		if (this.commitsLeft.get() == 0 || this.commitsLeft.decrementAndGet() > 0) {
			return done.get();
		}
		this.fired = true;
		if (this.kept) {
			done.get();
		}
		else {
			connection.rollback();
		}
		throw new SQLException("The machine died");
	}

	private static <T> T proxy(Class<T> type, T target, Around around) {
		return type.cast(Proxy.newProxyInstance(Stumble.class.getClassLoader(), new Class<?>[] { type },
				(self, method, arguments) -> around.call(method.getName(), () -> {
					try {
						return method.invoke(target, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getCause();
					}
				})));
	}

	/** What is done around a call. */
	private interface Around {

		Object call(String method, Result result) throws Throwable;

	}

	/** The call itself. */
	private interface Result {

		Object get() throws Throwable;

	}

}
