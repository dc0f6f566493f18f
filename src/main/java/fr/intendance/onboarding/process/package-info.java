/**
 * Ties the onboarding to its process.
 */
package fr.intendance.onboarding.process;
