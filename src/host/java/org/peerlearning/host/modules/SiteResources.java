package org.peerlearning.host.modules;

import java.util.Set;

/**
 * Web resources of the platform that every page of the site brings by itself, in AUI's and the site's own files. The list is
 * closed: a misspelt key must not pass for one that is there.
 */
final class SiteResources {

    private static final String AUI = "com.atlassian.auiplugin:";

    private static final Set<String> AUI_MODULES = Set.of(
            "ajs", "aui-avatars", "aui-badge", "aui-banner", "aui-buttons", "aui-date-picker", "aui-dropdown2",
            "aui-expander", "aui-flag", "aui-form-notification", "aui-form-validation", "aui-forms", "aui-icons",
            "aui-inline-dialog2", "aui-label", "aui-lozenge", "aui-message", "aui-page-header", "aui-page-layout",
            "aui-page-typography", "aui-progress-indicator", "aui-reset", "aui-select", "aui-select2", "aui-sidebar", "aui-spinner",
            "aui-table", "aui-toggle", "aui-toolbar2", "aui-tooltips", "dialog2", "table", "tabs");

    private static final Set<String> OTHERS = Set.of(
            "com.atlassian.plugins.jquery:jquery",
            "confluence.editor.actions:editor-macro-browser",
            "confluence.web.resources:ajs",
            "confluence.web.resources:page-editor");

    private SiteResources() {}

    static boolean has(String completeKey) {
        return completeKey.startsWith(AUI) ? AUI_MODULES.contains(completeKey.substring(AUI.length())) : OTHERS.contains(completeKey);
    }
}
