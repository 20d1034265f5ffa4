/* Single keys of the review queue: J and K move, C claims, Enter opens (the title is a link), T takes the next. Dead inside fields. */
(function () {
    'use strict';

    function rows() {
        return Array.prototype.slice.call(document.querySelectorAll('[data-keys=rows] tbody tr'));
    }

    function current(all) {
        return all.findIndex(function (row) {
            return row.contains(document.activeElement);
        });
    }

    function focusRow(step) {
        var all = rows();
        var next = all[Math.max(0, Math.min(all.length - 1, current(all) + step))];
        if (next) {
            next.querySelector('[data-row-link]').focus();
        }
    }

    function press(element) {
        if (element) {
            element.click();
        }
    }

    document.addEventListener('keydown', function (event) {
        if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea, [contenteditable]')) {
            return;
        }
        var all = rows();
        if (event.key === 'j') {
            focusRow(1);
        } else if (event.key === 'k') {
            focusRow(-1);
        } else if (event.key === 'c' && current(all) >= 0) {
            press(all[current(all)].querySelector('[data-test=claim]'));
        } else if (event.key === 't') {
            press(document.querySelector('[data-shortcut=t]'));
        }
    });
}());
