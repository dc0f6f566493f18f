package fr.intendance.document;

import java.util.concurrent.atomic.AtomicLong;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Measures how long documents take to print. */
public class PressTime implements BeanPostProcessor {

	private final AtomicLong nanos = new AtomicLong();

	private final ObjectProvider<Templates> templates;

	private final ObjectProvider<PdfPrinter> printer;

	public PressTime(ObjectProvider<Templates> templates, ObjectProvider<PdfPrinter> printer) {
		this.templates = templates;
		this.printer = printer;
	}

	/** Nanoseconds since the start, templates and pages together. */
	public long soFar() {
		return this.nanos.get();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Press) ? new Timed(this.templates.getObject(), this.printer.getObject()) : bean;
	}

	private final class Timed extends Press {

		Timed(Templates templates, PdfPrinter printer) {
			super(templates, printer);
		}

		@Override
		byte[] print(DocumentTemplate template, Edition edition, DocumentView view) {
			long start = System.nanoTime();
			try {
				return super.print(template, edition, view);
			}
			finally {
				PressTime.this.nanos.addAndGet(System.nanoTime() - start);
			}
		}

	}

}
