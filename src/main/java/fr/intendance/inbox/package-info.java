/**
 * Reads the firm's own mailbox at its mail provider, where one is set: every mail once,
 * however it is made. What a mail means to an engagement is not decided here.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "engine", "mail" })
package fr.intendance.inbox;
