package fr.intendance.client;

import java.util.Optional;

import fr.intendance.client.Whereabouts.Party;

/**
 * Which engagements a list is about.
 *
 * @param stage those of one stage, or of all
 * @param ended those that run or those that are over, or both
 * @param turn those where it is one party's turn, or anybody's
 * @param late only those where the firm is behind
 */
public record EngagementFilter(Optional<Stage> stage, Optional<Boolean> ended, Optional<Party> turn, boolean late) {

	/** All there are. */
	static final EngagementFilter ALL = new EngagementFilter(Optional.empty(), Optional.empty(), Optional.empty(),
			false);

	/** All that run. */
	public static final EngagementFilter RUNNING = new EngagementFilter(Optional.empty(), Optional.of(false),
			Optional.empty(), false);

	/** As a condition on {@code engagement e}; {@code :now} is the moment it is about. */
	String condition() {
		StringBuilder sql = new StringBuilder("1 = 1");
		this.stage.ifPresent((one) -> sql.append(" and e.stage = '").append(one.name()).append('\''));
		this.ended.ifPresent((over) -> sql.append(" and e.ended_at is ").append(over ? "not null" : "null"));
		this.turn.ifPresent(
				(one) -> sql.append(" and e.ended_at is null and e.waiting_for = '").append(one.name()).append('\''));
		if (this.late) {
			sql.append(" and ").append(Standings.LATE);
		}
		return sql.toString();
	}

}
