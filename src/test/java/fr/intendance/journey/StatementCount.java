package fr.intendance.journey;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts the statements and commits that reach the database, and the time they take. Of a
 * batch each statement counts.
 */
public class StatementCount implements BeanPostProcessor, QueryExecutionListener, MethodExecutionListener {

	private final AtomicLong statements = new AtomicLong();

	private final AtomicLong commits = new AtomicLong();

	private final AtomicLong nanos = new AtomicLong();

	private final ThreadLocal<Long> since = new ThreadLocal<>();

	/** What was counted so far. */
	public Count soFar() {
		return new Count(this.statements.get(), this.commits.get(), this.nanos.get());
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof DataSource source) {
			return ProxyDataSourceBuilder.create(source).listener(this).methodListener(this).build();
		}
		return bean;
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		this.statements.addAndGet(Math.max(execution.getBatchSize(), queries.size()));
	}

	@Override
	public void beforeMethod(MethodExecutionContext call) {
		this.since.set(System.nanoTime());
	}

	@Override
	public void afterMethod(MethodExecutionContext call) {
		String method = call.getMethod().getName();
		if (method.equals("commit")) {
			this.commits.incrementAndGet();
		}
		if (method.equals("commit") || method.startsWith("execute")) {
			this.nanos.addAndGet(System.nanoTime() - this.since.get());
		}
	}

	/**
	 * @param statements that were executed
	 * @param commits of transactions
	 * @param nanos that the database took
	 */
	public record Count(long statements, long commits, long nanos) {

		/** What was counted after an earlier count. */
		public Count since(Count before) {
			return new Count(this.statements - before.statements, this.commits - before.commits,
					this.nanos - before.nanos);
		}

	}

}
