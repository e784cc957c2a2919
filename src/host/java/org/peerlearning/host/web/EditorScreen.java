package org.peerlearning.host.web;

/** The page editor: title, text in storage format, and the dialog that inserts macros. */
final class EditorScreen {

    private static final String[] SCRIPTS = {"storage.js", "macro-form.js", "editor.js"};

    private static final Html DIALOG = Html.trusted("""
            <dialog id="macro-dialog" class="host-dialog" aria-labelledby="macro-dialog-title">
            <form id="macro-dialog-form" novalidate>
            <h2 id="macro-dialog-title">Insert macro</h2>
            <div class="host-macros">
            <div id="macro-chooser"><div class="host-field"><label for="macro-search">Search macros</label>
            <input type="text" id="macro-search" autocomplete="off"></div>
            <p class="host-meta" id="macro-count" role="status"></p>
            <ul class="host-macro-list" id="macro-list" aria-label="Macros"></ul></div>
            <div id="macro-form" aria-live="polite"></div></div>
            <div class="host-actions"><button type="submit" class="aui-button aui-button-primary" id="macro-insert" disabled>Insert</button>
            <button type="button" class="aui-button" id="macro-cancel">Cancel</button></div>
            </form></dialog>
            """);

    private final Frame frame;
    private final Forms forms;

    EditorScreen(Frame frame, Forms forms) {
        this.frame = frame;
        this.forms = forms;
    }

    /**
     * The editor.
     *
     * @param above what stands above the form: errors, a preview
     * @param below what stands below it
     */
    Screen of(Exchange exchange, Draft draft, Html above, Html below) {
        String path = draft.isNew() ? "/pages/docreatepage.action" : "/pages/doeditpage.action";
        Html about = draft.isNew()
                ? Forms.hidden("spaceKey", draft.space().getKey(), "fromPageId", draft.parent() == null ? "" : draft.parent().getId())
                : Forms.hidden("pageId", draft.page().getId(), "version", draft.version());
        Html fields = Html.of("""
                {}<div class="host-field"><label for="content-title" class="host-required">Title</label>
                <input type="text" id="content-title" name="title" value="{}" required maxlength="255"></div>
                <div class="host-actions" role="group" aria-label="Macros">
                <button type="button" class="aui-button" id="insert-macro">Insert macro</button>
                <button type="button" class="aui-button" id="edit-macro">Edit macro at cursor</button></div>
                <div class="host-field"><label for="storage">Text (storage format)</label>
                <textarea class="host-source" id="storage" name="content" rows="18" spellcheck="true">\n{}</textarea></div>
                {}
                <div class="host-actions">
                <button type="submit" name="action" value="save" class="aui-button aui-button-primary" id="save-page">Save</button>
                <button type="submit" name="action" value="preview" class="aui-button" id="preview-page">Preview</button>
                <a class="aui-button aui-button-link" href="{}">Cancel</a></div>
                """, about, draft.title(), draft.content(),
                Html.when(!draft.isNew(), () -> Forms.line("comment", "What changed?", draft.remark(), Html.of("maxlength=\"255\""))),
                exchange.request().getContextPath() + draft.back());
        Html form = forms.post(exchange, path, Html.of("id=\"editor\" class=\"host-form host-wide\""), fields);
        String title = draft.isNew() ? "Create page" : "Edit " + draft.page().getTitle();
        Html scripts = Html.NONE;
        for (String script : SCRIPTS) {
            scripts = scripts.and(frame.script(exchange, script));
        }
        Screen screen = Screen.titled(title, above.and(form).and(below).and(DIALOG)).context("editor").head(scripts).bodyClass("edit-page");
        return draft.isNew() ? screen.in(draft.space()) : screen.about(draft.page());
    }
}
