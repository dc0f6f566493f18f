package fr.intendance.offboarding;

import java.util.List;

import fr.intendance.client.Engagement;
import fr.intendance.client.Forgetting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets a client whose term is over (GDPR art. 5(1)(e)), but what the law orders kept
 * longer. Nobody asked, so there is no certificate, which would keep the name; the
 * journal says that it happened.
 */
@Service
@Transactional
public class TermErasure {

	private final Forgetting forgetting;

	private final PendingDecisions decisions;

	private final Keeping keeping;

	private final JdbcClient database;

	TermErasure(Forgetting forgetting, PendingDecisions decisions, Keeping keeping, JdbcClient database) {
		this.forgetting = forgetting;
		this.decisions = decisions;
		this.keeping = keeping;
		this.database = database;
	}

	/**
	 * Forgets them, unless another node just did.
	 * @throws fr.intendance.engine.Refused 409 while something of theirs runs or waits
	 * for a decision
	 */
	public void forget(String client) {
		boolean known = this.database.sql("select id from client where id = ? and erased_at is null for update")
			.param(client)
			.query(String.class)
			.optional()
			.isPresent();
		if (known) {
			List<Engagement> ended = this.forgetting.ended(client);
			ended.forEach((one) -> this.decisions.requireNone(one.reference()));
			ended.forEach(this.keeping::keep);
			this.forgetting.forget(client, ErasureReason.RETENTION.code());
		}
	}

}
