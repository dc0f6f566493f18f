package fr.intendance.desk;

import java.util.List;
import java.util.Optional;

/**
 * Fields of a page of settings that belong together.
 *
 * @param title what they are about
 * @param hint what helps people, if anything does
 * @param paired whether each two of them stand side by side
 * @param fields one after the other
 */
record SettingGroup(String title, Optional<String> hint, boolean paired, List<SettingField> fields) {

}
