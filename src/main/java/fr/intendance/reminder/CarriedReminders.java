package fr.intendance.reminder;

import java.util.List;
import java.util.Map;

/**
 * What a mail about something else reminds of besides.
 *
 * @param items what it says
 * @param before how far each ladder had come, by the key of what is awaited
 */
public record CarriedReminders(List<SeveralRemindersMail.Item> items, Map<String, Integer> before) {
}
