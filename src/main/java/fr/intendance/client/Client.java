package fr.intendance.client;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A company that delegates work, a prospect until its quote is accepted.
 *
 * @param id the tenant in the engine, such as {@code C-2026-0042}
 * @param company its name as given
 * @param openedAt when it first wrote, UTC
 * @param version counts the changes
 */
public record Client(@Id String id, String company, Instant openedAt, @Version Long version) {
}
