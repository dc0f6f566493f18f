package fr.intendance.mail;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;

import org.springframework.stereotype.Component;

/**
 * Writes down what left while the next mail is on its way, which may not end before that
 * is committed: so a crash finds one mail at most that left and is not noted. What cannot
 * be written now, the database being away, is written before anything else is sent.
 */
@Component
class SentNotes {

	private final ExecutorService threads = Executors.newCachedThreadPool((task) -> new Thread(task, "mail-note"));

	private final Queue<Entry> open = new ConcurrentLinkedQueue<>();

	private final Notes notes;

	SentNotes(Notes notes) {
		this.notes = notes;
	}

	/** It left. */
	CompletableFuture<Void> sent(OutgoingMail mail, Channel channel, String answer) {
		this.open.add(new Entry(mail, channel, answer));
		return CompletableFuture.runAsync(this::settle, this.threads);
	}

	/** Writes what is still open. */
	synchronized void settle() {
		for (Entry entry = this.open.peek(); entry != null; entry = this.open.peek()) {
			this.notes.sent(entry.mail(), entry.channel(), entry.answer());
			this.open.remove();
		}
	}

	/** Waits until it is done; fails as that failed. */
	static <T> T await(CompletableFuture<T> done) {
		try {
			return done.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw ex;
		}
	}

	@PreDestroy
	void close() {
		this.threads.shutdown();
	}

	private record Entry(OutgoingMail mail, Channel channel, String answer) {
	}

}
