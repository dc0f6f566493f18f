/** The reply's side of the engine. */
package fr.intendance.reply.process;
