package fr.intendance.settings;

/** Said when settings are changed, to be heard once that is certain. */
record SettingsChanged() {

}
