package fr.intendance.access;

import java.time.Instant;

/**
 * A secret address by which a contact, who has no account, reaches the portal.
 *
 * @param contactId whose link it is
 * @param engagement the reference of the engagement it opens, and no other
 * @param expiresAt from when on it opens nothing, UTC
 */
public record Link(String contactId, String engagement, Instant expiresAt) {
}
