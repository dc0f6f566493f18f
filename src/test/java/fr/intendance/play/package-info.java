/**
 * Random clients, people, clocks and crashes, played against the whole product: whatever
 * they do, the laws hold.
 */
package fr.intendance.play;
