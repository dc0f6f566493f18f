/** What people see and do, in a real browser. */
package fr.intendance.browser;
