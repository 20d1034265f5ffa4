/*
 * What the pages need beyond PrimeFaces: where the focus goes, "Saving", Ctrl K, copy, show a password, closing by Escape.
 * data-then on a button: a selector of what gets the focus after its request, looked for in the same row (data-key) first.
 */
(function () {
    'use strict';

    var then = null;
    var before = null;

    function remember(button) {
        var row = button.closest('[data-key]');
        then = {selector: button.dataset.then, key: row && row.dataset.key};
    }

    function focusThen() {
        if (then) {
            var row = then.key && document.querySelector('[data-key="' + CSS.escape(then.key) + '"]');
            var target = row && row.querySelector(then.selector) || document.querySelector(then.selector);
            then = null;
            if (target) {
                target.focus();
            }
        }
    }

    function goTo(hash) {
        var name = CSS.escape(decodeURIComponent(hash.slice(1)));
        var place = name && document.querySelector('[data-field="' + name + '"], [data-goto="' + name + '"], [data-field^="' + name + '-"]');
        var field = place && (place.matches('input, select, textarea') ? place : place.querySelector('input:checked, input, select, textarea'));
        if (field) {
            field.focus();
            field.scrollIntoView({block: 'center'});
        }
    }

    function saving() {
        var box = document.querySelector('[data-saving]');
        if (box) {
            before = {box: box, html: box.innerHTML};
            box.textContent = box.dataset.saving;
        }
    }

    function unanswered() {
        if (before) {
            before.html = before.box.dataset.unanswered;
        }
    }

    function answered() {
        if (before && document.contains(before.box)) {
            before.box.innerHTML = before.html;
        }
        before = null;
        focusThen();
        announce();
    }

    function announce() {
        document.querySelectorAll('.summary:not([data-seen]), [data-test=confirmation]:not([data-seen]), [data-take-focus]:not([data-seen])').forEach(function (box) {
            box.setAttribute('data-seen', '');
            if (box.dataset.title && document.title.indexOf(box.dataset.title) !== 0) {
                document.title = box.dataset.title + document.title;
            }
            box.focus();
        });
    }

    function fieldOf(link) {
        var id = decodeURIComponent(link.getAttribute('href').slice(1));
        return document.getElementById(id + '_input') || document.getElementById(id);
    }

    function copy(button) {
        navigator.clipboard.writeText(button.dataset.copy).then(function () {
            button.querySelector('.sr, .word').textContent = button.dataset.done;
            button.querySelector('.pi').classList.replace('pi-copy', 'pi-check');
        });
    }

    function show(button) {
        var field = document.getElementById(button.dataset.shows);
        var hidden = field.type === 'password';
        field.type = hidden ? 'text' : 'password';
        button.setAttribute('aria-pressed', String(hidden));
    }

    /* A field for a code begins with what is suggested; who types or pastes a whole code means that one, and the suggestion alone is nothing. */
    function prefill(event) {
        var field = event.target;
        var start = field.dataset && field.dataset.prefill;
        if (!start || field.readOnly) {
            return;
        }
        if (event.type === 'focusin') {
            field.value = field.value || start;
        } else if (field.value === start) {
            field.value = '';
        } else if (field.value.indexOf(start) === 0 && field.value.slice(start.length).replace(/[^0-9a-z]/gi, '').length >= 12) {
            field.value = field.value.slice(start.length);
        }
    }

    document.addEventListener('focusin', prefill);
    document.addEventListener('focusout', prefill);
    document.addEventListener('change', prefill, true);

    document.addEventListener('click', function (event) {
        var target = event.target.closest('[data-copy], [data-shows], [data-then], .summary a');
        if (target && target.dataset.copy) {
            copy(target);
        } else if (target && target.dataset.shows) {
            show(target);
        } else if (target && target.dataset.then) {
            remember(target);
        } else if (target && fieldOf(target)) {
            event.preventDefault();
            fieldOf(target).focus();
        }
        document.querySelectorAll('details.menu[open]').forEach(function (menu) {
            if (!menu.contains(event.target)) {
                menu.open = false;
            }
        });
    });

    document.addEventListener('keydown', function (event) {
        if ((event.ctrlKey || event.metaKey) && event.key === 'k') {
            var field = document.querySelector('[data-key-focus=k]');
            if (field) {
                event.preventDefault();
                field.focus();
            }
        }
        var menu = event.key === 'Escape' && document.activeElement.closest('details.menu[open], .tabbar details[open]');
        if (menu) {
            menu.open = false;
            menu.querySelector('summary').focus();
        } else if (event.key === 'Escape' && !event.target.closest('input, select, textarea, dialog, .ui-dialog')) {
            var way = document.querySelector('[data-escape]');
            if (way) {
                way.click();
            }
        }
    });

    window.addEventListener('hashchange', function () {
        goTo(window.location.hash);
    });

    document.addEventListener('DOMContentLoaded', function () {
        announce();
        goTo(window.location.hash);
        if (window.jQuery) {
            window.jQuery(document).on('pfAjaxSend', saving).on('pfAjaxError', unanswered).on('pfAjaxComplete', answered);
        }
    });
}());
