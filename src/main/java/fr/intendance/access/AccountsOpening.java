package fr.intendance.access;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * That the first accounts of this database were opened, and for whom.
 *
 * @param kind {@link #DEMO} or {@link #FIRM}
 * @param openedAt when
 * @param version zero until it is stored
 */
record AccountsOpening(@Id String kind, Instant openedAt, @Version int version) {

	static final String DEMO = "DEMO";

	static final String FIRM = "FIRM";

}
