package org.peerlearning.host.wiki;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.spaces.Space;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public class StorageFormatTest {

    private interface Work {
        String html(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException;
    }

    private static final LinkTargets TARGETS = new LinkTargets() {
        @Override
        public Optional<PageTarget> page(String spaceKey, String title) {
            return switch (spaceKey + ":" + title) {
                case "ENG:Home" -> Optional.of(new PageTarget("/display/ENG/Home", true));
                case "ENG:Secret" -> Optional.of(new PageTarget("/display/ENG/Secret", false));
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<SpaceTarget> space(String spaceKey) {
            return Optional.of(new SpaceTarget("/display/" + spaceKey, "Engineering"));
        }

        @Override
        public Optional<PersonTarget> person(String keyOrName) {
            return keyOrName.equals("key-ana") ? Optional.of(new PersonTarget("/display/~ana", "ana", "Ana <b>")) : Optional.empty();
        }
    };

    private final MacroRegistry macros = new MacroRegistry();
    private final StorageFormat format = new StorageFormat(macros, TARGETS, "/confluence");
    private ConversionContext context;

    @Before
    public void aPage() {
        Page page = new Page();
        page.setTitle("A page");
        page.setSpace(new Space("ENG"));
        context = new DefaultConversionContext(new PageContext(page));
        BuiltInMacros.register(macros);
    }

    private void macro(String name, Macro.BodyType bodyType, Macro.OutputType outputType, Work work) {
        MacroParameterInfo level = new MacroParameterInfo(
                "level", "string", false, false, null, false, List.of(), List.of("", "tier"), Map.of());
        macros.register(new MacroInfo("test", name, name, null, null, false, false, List.of(), List.of(level), () -> new Macro() {
            @Override
            public String execute(Map<String, String> parameters, String body, ConversionContext given) throws MacroExecutionException {
                return work.html(parameters, body, given);
            }

            @Override
            public BodyType getBodyType() {
                return bodyType;
            }

            @Override
            public OutputType getOutputType() {
                return outputType;
            }
        }));
    }

    private void box() {
        macro("box", Macro.BodyType.RICH_TEXT, Macro.OutputType.BLOCK, (parameters, body, given) -> "<div>" + body + "</div>");
    }

    private String render(String storage) {
        return format.render(storage, context);
    }

    private static String call(String name) {
        return "<ac:structured-macro ac:name=\"" + name + "\"/>";
    }

    @Test
    public void ordinaryHtmlComesThrough() {
        String html = "<p>a <strong>b</strong><br/>c</p><ul><li>d</li></ul>"
                + "<table><tbody><tr><th>e</th><td colspan=\"2\">f</td></tr></tbody></table>";
        assertEquals(html, render(html));
        assertEquals("<p></p>", render("<p/>"));
        assertEquals("<p>\u00e9 &lt; \u00a0 \u2013 &amp; &quot;</p>", render("<p>&eacute; &lt; &nbsp; &ndash; &amp; &quot;</p>"));
        assertEquals("", render(""));
        assertEquals("plain text", render("plain text").strip());
    }

    @Test
    public void whatCouldRunIsLeftOutAndReported() {
        String storage = "<p onclick=\"x()\">a</p><script>alert(1)</script><style>p{}</style><a href=\" java\tscript:x()\">b</a>"
                + "<form><p>c</p></form><p style=\"background-color: url(x)\">d</p>"
                + "<p style=\"color: rgb(1,2,3); text-align: center;\">e</p>";
        assertEquals("<p>a</p><a>b</a><p>c</p><p>d</p><p style=\"color: rgb(1,2,3); text-align: center;\">e</p>", render(storage).strip());
        List<String> messages = format.check(storage).stream().map(StorageProblem::message).toList();
        assertEquals(5, messages.size());
        assertTrue(messages.get(0).contains("onclick"));
        assertTrue(messages.get(1).contains("<script>"));
        assertTrue(messages.get(2).contains("<style>"));
        assertTrue(messages.get(3).contains("script:x()"));
        assertTrue(messages.get(4).contains("<form>"));
        assertEquals(1, format.check("<ac:image><ri:url ri:value=\"javascript:x()\"/></ac:image>").size());
        assertFalse(render("<ac:image><ri:url ri:value=\"data:text/html,x\"/></ac:image>").contains("data:"));
    }

    @Test
    public void problemsNameTheirLineAndColumn() {
        assertEquals(List.of(), format.check("<p>fine &nbsp;<ac:emoticon ac:name=\"tick\"/></p>"));
        StorageProblem open = format.check("<p>one</p>\n<p>two").get(0);
        assertEquals(2, open.line());
        StorageProblem crossed = format.check("<p>one</p>\n\n<p><b>x</p></b>").get(0);
        assertEquals(3, crossed.line());
        assertTrue(crossed.toString(), crossed.message().contains("\"b\""));
        assertEquals(2, format.check("<p>x</p>\n<p>&unknown;</p>").get(0).line());
        assertEquals(2, format.check("\n<ac:structured-macro/>").get(0).line());
        assertTrue(format.check("<ac:marquee/>").get(0).message().contains("ac:marquee"));
        assertEquals(1, format.check("<ac:parameter ac:name=\"x\">y</ac:parameter>").size());
        assertEquals(1, format.check("<p>a</p></storage><p>b</p>").size());
        assertEquals(1, format.check("<xx:p/>").size());
    }

    @Test
    public void documentTypesAndInstructionsAreRefused() {
        for (String storage : List.of("<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>", "<?php x ?>",
                "</storage><!DOCTYPE x><storage>")) {
            assertEquals(storage, 1, format.check(storage).size());
            assertTrue(render(storage).contains("This page cannot be shown"));
        }
        assertEquals(1, format.check("<p>".repeat(1000) + "</p>".repeat(1000)).size());
    }

    @Test
    public void manyNamedCharactersAreNoAttack() {
        assertEquals(List.of(), format.check("<p>" + "&nbsp;".repeat(20_000) + "</p>"));
    }

    @Test
    public void linksLeadWhereTheViewerMayGo() {
        assertEquals("<a href=\"/confluence/display/ENG/Home\">Home</a>",
                render("<ac:link><ri:page ri:content-title=\"Home\"/></ac:link>"));
        assertEquals("<a href=\"/confluence/display/ENG/Home#x\">go &lt;</a>", render("<ac:link ac:anchor=\"x\">"
                + "<ri:page ri:space-key=\"ENG\" ri:content-title=\"Home\"/>"
                + "<ac:plain-text-link-body><![CDATA[go <]]></ac:plain-text-link-body></ac:link>"));
        assertEquals("<span class=\"unpermitted-link\">Secret</span>", render("<ac:link><ri:page ri:content-title=\"Secret\"/></ac:link>"));
        assertTrue(render("<ac:link><ri:page ri:content-title=\"New one\"/></ac:link>")
                .contains("/confluence/pages/createpage.action?spaceKey=ENG&amp;title=New+one"));
        String person = render("<ac:link><ri:user ri:userkey=\"key-ana\"/></ac:link>");
        assertTrue(person, person.contains("data-username=\"ana\"") && person.contains("Ana &lt;b&gt;"));
        assertTrue(person, person.contains("/confluence/display/~ana"));
        assertTrue(render("<ac:link><ri:user ri:userkey=\"nobody\"/></ac:link>").contains("Unknown user"));
    }

    @Test
    public void parametersReachTheMacroAsConfluenceGivesThem() {
        macro("show", Macro.BodyType.NONE, Macro.OutputType.INLINE,
                (parameters, body, given) -> HtmlWriter.escape(parameters.toString()) + body);
        assertEquals("{group=5, host=ana, page=Home, space=DATA, level=high}", render("<ac:structured-macro ac:name=\"show\">"
                + "<ac:parameter ac:name=\"group\">5</ac:parameter>"
                + "<ac:parameter ac:name=\"host\"><ri:user ri:userkey=\"key-ana\"/></ac:parameter>"
                + "<ac:parameter ac:name=\"page\"><ri:page ri:content-title=\"Home\"/></ac:parameter>"
                + "<ac:parameter ac:name=\"space\"><ri:space ri:space-key=\"DATA\"/></ac:parameter>"
                + "<ac:parameter ac:name=\"tier\">high</ac:parameter></ac:structured-macro>"));
        assertEquals("{page=ENG:Home}", render("<ac:structured-macro ac:name=\"show\"><ac:parameter ac:name=\"page\"><ac:link>"
                + "<ri:page ri:space-key=\"ENG\" ri:content-title=\"Home\"/></ac:link></ac:parameter></ac:structured-macro>"));
        assertEquals("{level=low}", render("<ac:structured-macro ac:name=\"show\">"
                + "<ac:parameter ac:name=\"\">low</ac:parameter></ac:structured-macro>"));
    }

    @Test
    public void bodiesAreRenderedOrGivenAsWritten() {
        box();
        macro("raw", Macro.BodyType.PLAIN_TEXT, Macro.OutputType.BLOCK, (parameters, body, given) -> HtmlWriter.escape(body));
        assertEquals("<div><p>a</p><div><p>b</p></div></div>", render("<ac:structured-macro ac:name=\"box\"><ac:rich-text-body><p>a</p>"
                + "<ac:structured-macro ac:name=\"box\"><ac:rich-text-body><p>b</p></ac:rich-text-body></ac:structured-macro>"
                + "</ac:rich-text-body></ac:structured-macro>"));
        assertEquals("&lt;p&gt;&amp;amp;", render("<ac:structured-macro ac:name=\"raw\"><ac:plain-text-body><![CDATA[<p>&amp;]]>"
                + "</ac:plain-text-body></ac:structured-macro>"));
    }

    @Test
    public void aBlockNeverStandsInAParagraph() {
        box();
        String block = call("box");
        assertEquals("<div></div>", render("<p>" + block + "</p>"));
        assertEquals("<p>a</p><div></div><p>b</p>", render("<p>a" + block + "b</p>"));
        assertEquals("<p class=\"x\"><strong>a</strong></p><div></div><p class=\"x\"><strong>b</strong> c</p>",
                render("<p class=\"x\"><strong>a" + block + "b</strong> c</p>"));
        assertEquals("<p>a</p><div></div><div></div>", render("<p>a" + block + " " + block + " </p>"));
        assertEquals("<ul><li>a<div></div>b</li></ul>", render("<ul><li>a" + block + "b</li></ul>"));
        assertEquals("<p>a</p><ul><li>b</li></ul><p>c</p>", render("<p>a<ul><li>b</li></ul>c</p>"));
    }

    @Test
    public void anInlineMacroStaysInItsParagraph() {
        macro("word", Macro.BodyType.NONE, Macro.OutputType.INLINE, (parameters, body, given) -> "<em>w</em>");
        assertEquals("<p>a <em>w</em> b</p>", render("<p>a " + call("word") + " b</p>"));
    }

    @Test
    public void aFailingMacroIsABoxAndThePageGoesOn() {
        macro("refuses", Macro.BodyType.NONE, Macro.OutputType.BLOCK, (parameters, body, given) -> {
            throw new MacroExecutionException("no such <group>");
        });
        macro("breaks", Macro.BodyType.NONE, Macro.OutputType.BLOCK, (parameters, body, given) -> {
            throw new IllegalStateException();
        });
        macro("unlinked", Macro.BodyType.NONE, Macro.OutputType.BLOCK, (parameters, body, given) -> {
            throw new NoClassDefFoundError("com/example/Gone");
        });
        String html = render("<p>before</p>" + call("refuses") + call("breaks") + call("unlinked")
                + call("&lt;x>") + "<p>after</p>");
        assertTrue(html, html.startsWith("<p>before</p>") && html.endsWith("<p>after</p>"));
        assertTrue(html, html.contains("aui-message-error") && html.contains("Error rendering macro 'refuses' : no such &lt;group&gt;"));
        assertTrue(html, html.contains("Error rendering macro 'breaks' : IllegalStateException"));
        assertTrue(html, html.contains("Error rendering macro 'unlinked' : com/example/Gone"));
        assertTrue(html, html.contains("Unknown macro: '&lt;x&gt;'"));
    }

    @Test
    public void theContextReachesTheMacro() {
        macro("where", Macro.BodyType.NONE, Macro.OutputType.INLINE,
                (parameters, body, given) -> given.getSpaceKey() + "/" + given.getEntity().getTitle() + "/" + given.getOutputType());
        assertEquals("ENG/A page/display", render(call("where")));
    }

    @Test
    public void builtInMacrosAndTheTableOfContents() {
        String html = render("<p>" + call("toc") + "</p><h1>One <em>two</em></h1><ac:structured-macro ac:name=\"info\">"
                + "<ac:parameter ac:name=\"title\">T&lt;</ac:parameter>"
                + "<ac:rich-text-body><h2>One two</h2></ac:rich-text-body></ac:structured-macro>"
                + "<h2>One two</h2><ac:structured-macro ac:name=\"code\">"
                + "<ac:plain-text-body><![CDATA[<x>]]></ac:plain-text-body></ac:structured-macro>"
                + "<p><ac:structured-macro ac:name=\"status\">"
                + "<ac:parameter ac:name=\"colour\">Green</ac:parameter></ac:structured-macro></p>");
        assertTrue(html, html.contains("<li class=\"toc-level-1\"><a href=\"#Apage-Onetwo\">One two</a></li>"
                + "<li class=\"toc-level-2\"><a href=\"#Apage-Onetwo.1\">One two</a></li>"));
        assertTrue(html, html.contains("<h1 id=\"Apage-Onetwo\">One <em>two</em></h1>"));
        assertTrue(html, html.contains("confluence-information-macro-information") && html.contains("T&lt;"));
        assertTrue(html, html.contains("&lt;x&gt;</pre>"));
        assertTrue(html, html.contains("<p><span class=\"status-macro aui-lozenge aui-lozenge-success\">Green</span></p>"));
        assertFalse(html, html.contains("<!--contents"));
    }

    @Test
    public void layoutsTasksAndEmoticons() {
        String html = render("<ac:layout><ac:layout-section ac:type=\"two_equal\">"
                + "<ac:layout-cell><p>x</p></ac:layout-cell></ac:layout-section></ac:layout>"
                + "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status>"
                + "<ac:task-body>done</ac:task-body></ac:task></ac:task-list>"
                + "<p><ac:emoticon ac:name=\"tick\"/><ac:placeholder>hint</ac:placeholder></p>");
        assertEquals("<div class=\"contentLayout2\"><div class=\"columnLayout two_equal\"><div class=\"cell\"><p>x</p></div></div></div>"
                + "<ul class=\"inline-task-list\"><li class=\"checked\">done</li></ul><p>✔</p>", html);
    }
}
