package com.bemusix.backstage.web.ui.support;

import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of one page of a long list for <code>p:dataTable lazy="true"</code>. Filter, sort and page stand in the URL and are known to the
 * view that makes this object, so the meta data of PrimeFaces stays unread.
 */
public class LazyRows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    /** Reads rows by the number of the first one, from 0, and how many. */
    @FunctionalInterface
    public interface Source<T> {
        List<T> rows(int first, int size);
    }

    private final transient LongSupplier count;
    private final transient Source<T> source;

    public LazyRows(LongSupplier count, Source<T> source) {
        this.count = count;
        this.source = source;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(count.getAsLong());
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return source.rows(first, size);
    }
}
