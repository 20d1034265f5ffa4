/**
 * The beans of the pages under <code>/label</code>: what a label does. One bean per page or section; they call boundaries and hold forms.
 */
package com.bemusix.backstage.web.ui.label;
