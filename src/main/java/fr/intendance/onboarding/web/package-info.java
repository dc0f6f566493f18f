/**
 * What programs may see of the onboarding.
 */
package fr.intendance.onboarding.web;
