/**
 * What the firm set at its desk. It lies over what the environment says, holds at once
 * and on every node, and tells who changed what.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package fr.intendance.settings;
