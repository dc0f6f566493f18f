/**
 * The people of the demo at work in the engine, and its timers fired by hand.
 */
package fr.intendance.demo.process;
