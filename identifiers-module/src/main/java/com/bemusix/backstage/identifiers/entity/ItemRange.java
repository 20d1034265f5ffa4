package com.bemusix.backstage.identifiers.entity;

import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;

/**
 * A stretch of the item references of a company prefix, both ends included.
 *
 * @throws RegistryException of kind UPC_POOL_RANGE if it ends before it starts, or leaves the prefix
 */
public record ItemRange(CompanyPrefix prefix, long first, long last) {

    public ItemRange {
        if (first < 0 || last < first || last >= prefix.capacity()) {
            throw new RegistryException(Kind.UPC_POOL_RANGE);
        }
    }

    /** @param first null for the first item reference of the prefix, as {@code last} for the last */
    public static ItemRange of(CompanyPrefix prefix, Long first, Long last) {
        return new ItemRange(prefix, first == null ? 0 : first, last == null ? prefix.capacity() - 1 : last);
    }

    public long count() {
        return last - first + 1;
    }

    /** The number of a product, in twelve digits for a UPC. */
    public Gtin item(long reference) {
        return prefix.item(reference);
    }

    public boolean covers(Gtin gtin) {
        return prefix.covers(gtin) && item(first).key().compareTo(gtin.key()) <= 0 && gtin.key().compareTo(item(last).key()) <= 0;
    }

    /** Whether the two share a number. */
    public boolean overlaps(ItemRange other) {
        return item(first).key().compareTo(other.item(other.last).key()) <= 0
            && other.item(other.first).key().compareTo(item(last).key()) <= 0;
    }
}
