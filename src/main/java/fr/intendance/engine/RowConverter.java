package fr.intendance.engine;

import org.springframework.core.convert.converter.Converter;

/**
 * How a module's value type is written to a column or read from one; annotated with the
 * direction.
 *
 * @param <S> what is converted
 * @param <T> what it becomes
 */
public interface RowConverter<S, T> extends Converter<S, T> {

}
