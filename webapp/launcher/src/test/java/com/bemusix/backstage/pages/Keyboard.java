package com.bemusix.backstage.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;

/** Somebody who uses a page with the keyboard alone: Tab, arrows, Enter, Space, and letters in fields. */
final class Keyboard {

    private static final int STEPS = 120;
    private static final int PAUSE = 100;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until what matches the selector has the focus. */
    Keyboard reach(String selector) {
        settle();
        for (int step = 0; step < STEPS; step++) {
            if (holds("selector => document.activeElement.matches(selector)", selector)) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + selector + " on " + page.url());
    }

    /** Replaces what is in the field. */
    Keyboard type(String selector, String text) {
        reach(selector);
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
        return this;
    }

    /** Replaces what is in the field by the clipboard: thousands of lines come at once, where typing takes the browser a minute. */
    Keyboard paste(String selector, String text) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("text => navigator.clipboard.writeText(text)", text);
        reach(selector);
        page.keyboard().press("Control+a");
        page.keyboard().press("Control+v");
        return this;
    }

    /** Types into what has the focus: a choice list goes to the entry that begins so, a date takes its digits. */
    Keyboard write(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses an arrow until the radio that has the focus is the one whose value ends so. */
    Keyboard choose(String value, String arrow) {
        for (int step = 0; step < STEPS; step++) {
            if (holds("value => document.activeElement.value.endsWith(value)", value)) {
                return this;
            }
            page.keyboard().press(arrow);
            settle();
        }
        throw new AssertionError("The arrows do not reach " + value + " on " + page.url());
    }

    /** Reaches a button, link, tick or radio and sets it off; the page that may follow has loaded then. */
    Keyboard activate(String selector, String key) {
        reach(selector);
        page.keyboard().press(key);
        return this;
    }

    /** Waits until a page that is on its way has come, and everything typed has been saved. */
    Keyboard settle() {
        for (int step = 0; step < STEPS; step++) {
            page.waitForLoadState();
            if (holds("() => document.readyState === 'complete' && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())", null)) {
                return this;
            }
            page.waitForTimeout(PAUSE);
        }
        throw new AssertionError("The page does not come to rest: " + page.url());
    }

    /** Asks the page, which may just be giving way to the next one: then the answer is no. */
    private boolean holds(String question, String argument) {
        try {
            return Boolean.TRUE.equals(page.evaluate(question, argument));
        } catch (PlaywrightException e) {
            page.waitForLoadState();
            return false;
        }
    }
}
