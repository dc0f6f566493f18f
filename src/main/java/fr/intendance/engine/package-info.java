/**
 * The only user of the engine's services: starts and moves processes, guards what comes
 * from outside, says in French what failed.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package fr.intendance.engine;
