package fr.intendance.access;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A user must choose a password of their own before anything else.
 *
 * @param userId who
 * @param createdAt since when
 * @param version zero until it is stored
 */
record OneTimePassword(@Id String userId, Instant createdAt, @Version int version) {

}
