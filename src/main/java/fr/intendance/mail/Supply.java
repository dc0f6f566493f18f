package fr.intendance.mail;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;

import org.springframework.stereotype.Component;

/**
 * Claims the next mails while those before them are on their way, so that a full outbox
 * never makes the mail server wait for the database.
 */
@Component
class Supply {

	private final ExecutorService threads = Executors.newCachedThreadPool((task) -> new Thread(task, "mail-claim"));

	private final Claims claims;

	Supply(Claims claims) {
		this.claims = claims;
	}

	/** Claims what follows these mails: at once if there is likely to be more. */
	Ahead ahead(List<Parcel> batch) {
		return new Ahead(
				(batch.size() < Claims.BATCH) ? null : CompletableFuture.supplyAsync(this.claims::next, this.threads));
	}

	@PreDestroy
	void close() {
		this.threads.shutdown();
	}

	/** What follows. */
	final class Ahead {

		private final CompletableFuture<List<Parcel>> claimed;

		private Ahead(CompletableFuture<List<Parcel>> claimed) {
			this.claimed = claimed;
		}

		List<Parcel> next() {
			return (this.claimed != null) ? SentNotes.await(this.claimed) : Supply.this.claims.next();
		}

		/** It is due at once, for anybody. */
		List<Parcel> giveBack() {
			if (this.claimed != null) {
				Supply.this.claims.release(SentNotes.await(this.claimed));
			}
			return List.of();
		}

	}

}
