package com.bemusix.backstage.catalog.control;

/** Where a track is on its release: volume and number in it, both from 1. */
public record Place(int volume, int number) {
}
