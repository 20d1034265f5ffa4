/* What the pages need beyond PrimeFaces: focus on a summary, Ctrl K, copy, show a password, closing of menus. No inline handlers. */
(function () {
    'use strict';

    function announce() {
        document.querySelectorAll('.summary:not([data-seen]), [data-test=confirmation]:not([data-seen])').forEach(function (box) {
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
            button.querySelector('.sr').textContent = button.dataset.done;
            button.querySelector('.pi').classList.replace('pi-copy', 'pi-check');
        });
    }

    function show(button) {
        var field = document.getElementById(button.dataset.shows);
        var hidden = field.type === 'password';
        field.type = hidden ? 'text' : 'password';
        button.setAttribute('aria-pressed', String(hidden));
    }

    document.addEventListener('click', function (event) {
        var target = event.target.closest('[data-copy], [data-shows], .summary a');
        if (target && target.dataset.copy) {
            copy(target);
        } else if (target && target.dataset.shows) {
            show(target);
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
        }
    });

    document.addEventListener('DOMContentLoaded', function () {
        announce();
        if (window.jQuery) {
            window.jQuery(document).on('pfAjaxComplete', announce);
        }
    });
}());
