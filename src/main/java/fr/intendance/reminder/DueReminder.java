package fr.intendance.reminder;

import fr.intendance.client.Engagement;

/**
 * A reminder that is due.
 *
 * @param awaited of which answer
 * @param step which one of its ladder
 * @param engagement whose answer
 */
record DueReminder(Awaited awaited, int step, Engagement engagement) {
}
