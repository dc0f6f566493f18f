package fr.intendance.keys;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Measures how long it takes to seal and to open what is stored. */
public class SealTime implements BeanPostProcessor {

	private final AtomicLong nanos = new AtomicLong();

	private final ObjectProvider<Keyring> keys;

	private final ObjectProvider<BlindIndex> index;

	public SealTime(ObjectProvider<Keyring> keys, ObjectProvider<BlindIndex> index) {
		this.keys = keys;
		this.index = index;
	}

	/** Nanoseconds since the start, keys made for new clients included. */
	public long soFar() {
		return this.nanos.get();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Seal) ? new Timed(this.keys.getObject(), this.index.getObject()) : bean;
	}

	private <T> T time(Supplier<T> work) {
		long start = System.nanoTime();
		try {
			return work.get();
		}
		finally {
			this.nanos.addAndGet(System.nanoTime() - start);
		}
	}

	private final class Timed extends Seal {

		Timed(Keyring keys, BlindIndex index) {
			super(keys, index);
		}

		@Override
		String close(Column column, String owner, String text) {
			return time(() -> super.close(column, owner, text));
		}

		@Override
		byte[] close(Column column, String owner, byte[] content) {
			return time(() -> super.close(column, owner, content));
		}

		@Override
		String open(Column column, String expected, String sealed) {
			return time(() -> super.open(column, expected, sealed));
		}

		@Override
		byte[] open(Column column, String expected, byte[] sealed) {
			return time(() -> super.open(column, expected, sealed));
		}

	}

}
