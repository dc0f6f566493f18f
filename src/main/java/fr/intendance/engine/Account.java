package fr.intendance.engine;

/**
 * A user at this moment.
 *
 * @param actor with their roles and clients
 * @param stamp another one as soon as their password is another one; tells nothing of it
 */
public record Account(Actor actor, String stamp) {
}
