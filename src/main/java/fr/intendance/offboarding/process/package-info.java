/**
 * How clients leave: the process of the end, and what the client journey asks of it.
 */
package fr.intendance.offboarding.process;
