/**
 * Reversibility packs, over REST.
 */
package fr.intendance.offboarding.web;
