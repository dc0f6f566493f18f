package fr.intendance.reminder;

import java.util.List;

import fr.intendance.client.Engagement;
import fr.intendance.reminder.LadderSteps.Step;

/**
 * A reminder that is due.
 *
 * @param awaited of which answer
 * @param step which one of its ladder
 * @param left the steps that were still to come
 * @param engagement whose answer
 */
record DueReminder(Awaited awaited, int step, List<Step> left, Engagement engagement) {
}
