package fr.intendance.engine;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tries a business verb anew that lost to another one at the same moment: it then meets
 * what the other one left, and ends as if it had come a little later. Only the outermost
 * transaction is tried anew, since only that was undone as a whole.
 */
@Configuration(proxyBeanMethods = false)
class SecondTry {

	private static final int MOST_TRIES = 4;

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor secondTryAdvisor() {
		DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(new Transactions(),
				(MethodInterceptor) SecondTry::invoke);
		// outside of the transaction, whose advice comes last
		advisor.setOrder(0);
		return advisor;
	}

	private static Object invoke(MethodInvocation verb) throws Throwable {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return verb.proceed();
		}
		for (int tries = 1;; tries++) {
			try {
				return ((ProxyMethodInvocation) verb).invocableClone().proceed();
			}
			catch (RuntimeException ex) {
				if (tries == MOST_TRIES || !Clash.causes(ex)) {
					throw ex;
				}
			}
		}
	}

	/** Whatever runs in a transaction of its own. */
	private static final class Transactions extends StaticMethodMatcherPointcut {

		private final AnnotationTransactionAttributeSource annotations = new AnnotationTransactionAttributeSource(
				false);

		@Override
		public boolean matches(java.lang.reflect.Method method, Class<?> type) {
			return type.getName().startsWith("fr.intendance.")
					&& this.annotations.getTransactionAttribute(method, type) != null;
		}

	}

}
