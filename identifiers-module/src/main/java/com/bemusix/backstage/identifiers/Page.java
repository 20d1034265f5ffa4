package com.bemusix.backstage.identifiers;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list, in the order of the list.
 *
 * @param nextPageToken opaque, to be handed back in a {@link PageRequest}; null at the end of the list
 */
public record Page<T>(List<T> items, String nextPageToken) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), nextPageToken);
    }
}
