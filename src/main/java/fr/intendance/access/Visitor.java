package fr.intendance.access;

import java.util.Optional;

import fr.intendance.engine.Actor;

/**
 * Who calls a route.
 *
 * @param actor the one who is signed in, if somebody is
 * @param scraper whether the call comes from the address that may read the figures
 */
record Visitor(Optional<Actor> actor, boolean scraper) {

}
