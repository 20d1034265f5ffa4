/**
 * The pages: one bean per page, the package follows the folder of the page. <code>/label/release-edit</code> is
 * <code>label/release-edit.xhtml</code> with the bean <code>label.ReleaseEditView</code>, named <code>labelReleaseEdit</code> in
 * expressions. URLs have no extension. Objects come by <code>?id=</code>, sections by <code>?section=</code>, tabs by <code>?tab=</code>,
 * lists by <code>?q= &amp;sort= &amp;page=</code>, read with <code>f:viewParam</code> and loaded in one <code>f:viewAction</code>.
 * Beans are <code>@Named @ViewScoped</code> (<code>jakarta.faces.view</code>, serializable, boundaries injected) when they hold a form,
 * else
 * <code>@RequestScoped</code>. They call the boundaries with <code>caller.account()</code> and <code>caller.actor()</code>, never the API.
 *
 * <h2>Page</h2>
 * <pre>{@code
 * <t:composition template="/WEB-INF/templates/label.xhtml" xmlns="http://www.w3.org/1999/xhtml"
 *     xmlns:t="jakarta.faces.facelets" xmlns:f="jakarta.faces.core" xmlns:h="jakarta.faces.html" xmlns:p="primefaces"
 *     xmlns:pt="jakarta.faces.passthrough" xmlns:c="jakarta.tags.core" xmlns:ui="backstage.ui">
 *   <t:param name="nav" value="ledger"/>                 <!-- the entry of the side bar that is current -->
 *   <t:define name="title">#{msg['ledger.title']}</t:define>
 *   <t:define name="metadata"><f:metadata>
 *     <f:viewParam name="q" value="#{labelLedger.q}"/><f:viewAction action="#{labelLedger.load}"/>
 *   </f:metadata></t:define>
 *   <t:define name="crumbs"><li aria-current="page">#{msg['ledger.title']}</li></t:define>
 *   <t:define name="main">
 *     <ui:pageHead title="#{msg['ledger.title']}"> ...actions, the filled one last... </ui:pageHead>
 *     <ui:summary/>
 *   </t:define>
 * </t:composition>
 * }</pre>
 * Templates: <code>label</code>, <code>staff</code> (with <code>folded</code>=true for the review desk, where <code>top</code> may be
 * defined instead of <code>crumbs</code>), <code>plain</code> (<code>bar</code>, <code>main</code>), <code>entry</code> (sign-in). The
 * entries of the staff side bar are in <code>templates/staff-nav.xhtml</code>.
 *
 * <h2>Tags</h2>
 * See <code>WEB-INF/ui.taglib.xml</code>. <code>ui:field</code> needs the id of the one input inside it and does label, hint, message and
 * their ARIA wiring. Attributes of a tag are visible inside its body (Facelets): give the attributes of a nested tag explicitly. Every
 * status comes from <code>ui:status</code>, every code from <code>ui:isrc</code> or <code>ui:upc</code>.
 *
 * <h2>Buttons, inputs, lists</h2>
 * <code>p:commandButton</code> or <code>h:link</code> with the class <code>btn</code> plus <code>main</code> (one per view),
 * <code>quiet</code>, <code>danger</code>, <code>little</code>; <code>p:commandLink</code> with <code>link</code>.
 * Inputs: <code>p:inputText</code>, <code>p:inputTextarea</code>, <code>h:selectOneMenu</code>, <code>h:selectOneRadio</code> (segments:
 * class <code>segments</code>),
 * <code>h:selectBooleanCheckbox</code>, dates as <code>p:inputText type="date"</code>. Behaviour by <code>p:ajax</code>, never
 * <code>f:ajax</code> or <code>h:commandLink</code> (content security policy), no inline handler, no style attribute.
 * Lists: a plain <code>table class="table"</code>, one page of rows, inside <code>div class="card"</code>; filter, sort and page stand in
 * the URL; <code>as-cards</code> turns the rows into cards on a phone. Only the components of the design's list; a test reads all pages.
 *
 * <h2>Words</h2>
 * Every text is a key of <code>messages.properties</code>, in the block of its page: <code>#{msg['page.field.case']}</code>, with arguments
 * <code>#{words.of('key', a, b)}</code>, of a constant <code>#{words.name(state)}</code> (<code>enum.Type.CONSTANT</code>), dates by
 * <code>words.day, moment, dayAndTime, time</code>, lengths by <code>words.length(ms)</code>. Exceptions of the boundaries become messages
 * by <code>Problems</code>. Test hooks: <code>pt:data-test="ledger-row" pt:data-key="#{...}"</code>.
 */
package com.bemusix.backstage.web.ui;
