/** The first hour of a new firm, in a real Chromium and an application of its own. */
package fr.intendance.browser.firstuse;
