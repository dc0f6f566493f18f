package fr.intendance.settings;

import java.util.Map;

/**
 * The settings of an area as somebody left them last.
 *
 * @param area those that are changed together
 * @param version counts the changes from 1
 * @param texts each by its name
 */
record KeptSettings(String area, int version, Map<String, String> texts) {

}
