package com.bemusix.backstage.web.ui.label;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;

/** Puts a change onto a newer state that somebody else saved: what was changed here wins, everything else is theirs. */
final class Merge {

    private Merge() {
    }

    /**
     * Merges component by component, so that no field of the record can be forgotten.
     *
     * @param base   the state that was changed here
     * @param mine   what it was changed to
     * @param theirs the state that somebody else saved meanwhile
     */
    static <T extends Record> T of(T base, T mine, T theirs) {
        RecordComponent[] components = base.getClass().getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Object[] picked = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                Object changed = components[i].getAccessor().invoke(mine);
                boolean untouched = Objects.equals(components[i].getAccessor().invoke(base), changed);
                picked[i] = untouched ? components[i].getAccessor().invoke(theirs) : changed;
            }
            @SuppressWarnings("unchecked")
            T merged = (T) base.getClass().getDeclaredConstructor(types).newInstance(picked);
            return merged;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(base.getClass() + " is not open to the pages", e);
        }
    }
}
