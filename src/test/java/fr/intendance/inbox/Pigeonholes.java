package fr.intendance.inbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Files the mails that answer something, and fails as often as it is told to. */
class Pigeonholes implements Correspondence {

	private final List<ReceivedMail> filed = new CopyOnWriteArrayList<>();

	private final AtomicInteger failures = new AtomicInteger();

	@Override
	public boolean file(ReceivedMail mail) {
		if (mail.answers().isEmpty()) {
			return false;
		}
		if (this.failures.getAndUpdate((left) -> Math.max(0, left - 1)) > 0) {
			throw new IllegalStateException("The shelf fell down");
		}
		this.filed.add(mail);
		return true;
	}

	void failTheNext(int times) {
		this.failures.set(times);
	}

	List<String> texts() {
		return this.filed.stream().map(ReceivedMail::text).toList();
	}

	List<ReceivedMail> mails() {
		return List.copyOf(this.filed);
	}

	void clear() {
		this.filed.clear();
		this.failures.set(0);
	}

}
