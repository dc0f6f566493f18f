package fr.intendance.document;

import freemarker.cache.TemplateConfigurationFactory;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;

/** Writes on a template of the owner, as it is loaded, which text it was loaded from. */
final class OwnMark extends TemplateConfigurationFactory {

	@Override
	public TemplateConfiguration get(String name, Object source) {
		if (!(source instanceof TypographicLoader.Source named) || named.own() == null) {
			return null;
		}
		TemplateConfiguration mark = new TemplateConfiguration();
		mark.setParentConfiguration(getConfiguration());
		mark.setCustomAttribute(Edition.OWN, named.own().sha256());
		mark.setCustomAttribute(Edition.BROKEN, named.own().broken());
		return mark;
	}

	@Override
	protected void setConfigurationOfChildren(Configuration configuration) {
		// no children
	}

}
