package fr.intendance.mail;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Empties the outbox: claims mails, sends them one after another outside of any
 * transaction, notes what was answered. As many as like may run at once.
 */
@Component
public class Dispatcher {

	private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

	private final Claims claims;

	private final Supply supply;

	private final SentNotes sentNotes;

	private final Delivery delivery;

	private final Post post;

	private volatile boolean away;

	Dispatcher(Claims claims, Supply supply, SentNotes sentNotes, Delivery delivery, Post post) {
		this.claims = claims;
		this.supply = supply;
		this.sentNotes = sentNotes;
		this.delivery = delivery;
		this.post = post;
	}

	/**
	 * Sends what is due, oldest first, until nothing is or the server is in trouble. Then
	 * it is the server that waits, and no mail of its own: each call tries it again.
	 * @return how many mails left
	 */
	public int dispatch() {
		this.sentNotes.settle();
		int sent = 0;
		List<Parcel> batch = this.claims.next();
		while (!batch.isEmpty()) {
			Supply.Ahead ahead = this.supply.ahead(batch);
			Delivery.Round round = this.delivery.of(batch);
			sent += round.sent();
			tellOnce(round.away());
			batch = round.away() ? ahead.giveBack() : ahead.next();
		}
		this.post.rest();
		return sent;
	}

	/** Not at each try: an outage is tried every few seconds. */
	private void tellOnce(boolean nowAway) {
		if (nowAway && !this.away) {
			LOG.warn("The mail server takes nothing: mails wait until it does");
		}
		if (!nowAway && this.away) {
			LOG.info("The mail server takes mails again");
		}
		this.away = nowAway;
	}

}
