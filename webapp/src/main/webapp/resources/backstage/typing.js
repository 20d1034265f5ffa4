/*
 * Fields are saved when they are left, and the answer draws the field anew. Who types meanwhile loses nothing: what was typed is put back,
 * and is saved when the field is left in its turn.
 */
(function () {
    'use strict';

    /* What stands in the field that somebody is at, since its last change. "held": no change event will come by itself. */
    var typed = null;

    /* Whether an answer is drawing fields anew: a browser tells of a change and of leaving when it takes a field away. */
    var drawing = false;

    function keep(event) {
        var field = event.target;
        if (field.id && field.matches('textarea, input:not([type=checkbox], [type=radio], [type=file])')) {
            var held = typed !== null && typed.id === field.id && typed.held;
            typed = {id: field.id, value: field.value, at: field.selectionStart, held: held};
        }
    }

    /* A date tells of a change at every digit that makes a date, the year 2 on the way to 2030 among them. */
    function changed(event) {
        var field = event.target;
        if (drawing) {
            event.stopImmediatePropagation();
        } else if (event.isTrusted && field.type === 'date' && field === document.activeElement) {
            event.stopImmediatePropagation();
            typed = {id: field.id, value: field.value, at: null, held: true};
        } else if (typed && typed.id === field.id) {
            typed = null;
        }
    }

    function leave(event) {
        if (typed && typed.held && typed.id === event.target.id && !drawing) {
            event.target.dispatchEvent(new Event('change', {bubbles: true}));
        }
    }

    function putBack() {
        drawing = false;
        var field = typed && document.getElementById(typed.id);
        if (field && field === document.activeElement && field.value !== typed.value) {
            field.value = typed.value;
            typed.held = true;
            if (typed.at !== null) {
                field.setSelectionRange(typed.at, typed.at);
            }
        }
    }

    document.addEventListener('input', keep);
    document.addEventListener('change', changed, true);
    document.addEventListener('focusout', leave);
    document.addEventListener('DOMContentLoaded', function () {
        if (window.jQuery) {
            window.jQuery(document).on('pfAjaxSuccess', function () {
                drawing = true;
            }).on('pfAjaxUpdated', putBack);
        }
    });
}());
