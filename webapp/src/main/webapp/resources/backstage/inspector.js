/* The text of the inspector: numbers of the lines beside it, how many there are, and Ctrl Enter presses the button. */
(function () {
    'use strict';

    var kept = null;

    function text() {
        return document.querySelector('[data-enter]');
    }

    function number() {
        var area = text();
        var gutter = document.querySelector('[data-lines]');
        var count = area.value.split('\n').length;
        if (gutter.dataset.count !== String(count)) {
            gutter.dataset.count = count;
            gutter.textContent = Array.from({length: count}, function (_, index) { return index + 1; }).join('\n');
        }
        gutter.scrollTop = area.scrollTop;
        var said = document.querySelector('[data-line-count]');
        said.textContent = said.dataset.lineCount.replace('{0}', area.value === '' || area.value.endsWith('\n') ? count - 1 : count);
    }

    /* Text and buttons are drawn anew with the verdicts; selection, scrolling and focus stay where they were. */
    function keep() {
        kept = {start: text().selectionStart, end: text().selectionEnd, top: text().scrollTop, focus: document.activeElement.id};
    }

    function restore() {
        text().setSelectionRange(kept.start, kept.end);
        text().scrollTop = kept.top;
        if (document.activeElement === document.body && document.getElementById(kept.focus)) {
            document.getElementById(kept.focus).focus();
        }
        number();
    }

    document.addEventListener('DOMContentLoaded', function () {
        number();
        window.jQuery(document).on('pfAjaxStart', keep).on('pfAjaxComplete', restore);
    });
    document.addEventListener('input', function (event) {
        if (event.target === text()) {
            number();
        }
    });
    document.addEventListener('scroll', function (event) {
        if (event.target === text()) {
            number();
        }
    }, true);
    document.addEventListener('keydown', function (event) {
        if (event.target === text() && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            document.querySelector('[data-test=inspect]').click();
        }
    });
}());
