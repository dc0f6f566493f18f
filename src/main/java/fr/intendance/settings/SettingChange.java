package fr.intendance.settings;

import java.time.Instant;
import java.util.List;

/**
 * That somebody changed settings.
 *
 * @param area those that are changed together, such as {@code firm}
 * @param version counts the changes of the area from 1
 * @param names which of them are different since
 * @param by the user
 * @param at when
 */
public record SettingChange(String area, int version, List<String> names, String by, Instant at) {
}
