/**
 * The side of transparency that faces the engine.
 */
package fr.intendance.transparency.process;
