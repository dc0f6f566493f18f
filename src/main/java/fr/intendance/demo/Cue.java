package fr.intendance.demo;

import java.time.Instant;

/**
 * A scene and when it is played.
 *
 * @param journey whose scene it is
 * @param scene what happens
 * @param at when, UTC
 */
record Cue(Journey journey, Scene scene, Instant at) {
}
