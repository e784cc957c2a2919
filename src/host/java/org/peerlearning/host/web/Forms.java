package org.peerlearning.host.web;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import java.util.List;

/** The parts of forms that every page uses; each form carries the token without which a POST is refused. */
final class Forms {

    private final XsrfTokenAccessor tokens;
    private final String tokenParameter;

    Forms(XsrfTokenAccessor tokens, String tokenParameter) {
        this.tokens = tokens;
        this.tokenParameter = tokenParameter;
    }

    String token(Exchange exchange) {
        return tokens.getXsrfToken(exchange.request(), exchange.response(), true);
    }

    /**
     * A form that posts.
     *
     * @param path below the context path
     * @param attributes more attributes of the form element; constant markup
     */
    Html post(Exchange exchange, String path, Html attributes, Html content) {
        return Html.of("<form method=\"post\" action=\"{}\" {}><input type=\"hidden\" name=\"{}\" value=\"{}\">{}</form>",
                exchange.request().getContextPath() + path, attributes, tokenParameter, token(exchange), content);
    }

    /** A form of one button and hidden fields, given as name, value, name, value… */
    Html button(Exchange exchange, String path, Html attributes, String label, Object... fields) {
        Html button = Html.of("<button type=\"submit\" class=\"aui-button\">{}</button>", label);
        return post(exchange, path, attributes, hidden(fields).and(button));
    }

    /** Hidden fields, given as name, value, name, value… */
    static Html hidden(Object... fields) {
        Html all = Html.NONE;
        for (int i = 0; i < fields.length; i += 2) {
            all = all.and(Html.of("<input type=\"hidden\" name=\"{}\" value=\"{}\">", fields[i], fields[i + 1]));
        }
        return all;
    }

    /** A labelled line of text. */
    static Html line(String name, String label, String value, Html attributes) {
        return Html.of("""
                <div class="host-field"><label for="{}">{}</label><input type="text" id="{}" name="{}" value="{}" {}></div>
                """, name, label, name, name, value, attributes);
    }

    static Html option(String value, String label, boolean chosen) {
        return Html.of("<option value=\"{}\"{}>{}</option>", value, chosen ? Html.trusted(" selected") : Html.NONE, label);
    }

    /** The end of a form: its button, and the way back without sending it. */
    static Html submit(String label, String cancelAddress) {
        return Html.of("""
                <div class="host-actions"><button type="submit" class="aui-button aui-button-primary">{}</button>
                <a class="aui-button aui-button-link" href="{}">Cancel</a></div>""", label, cancelAddress);
    }

    /** A table of {@link #row}s with a heading for each column. */
    static Html table(Html rows, String... headings) {
        return Html.of("""
                <div class="host-scroll"><table class="aui host-table"><thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>
                """, Html.each(List.of(headings), heading -> Html.of("<th scope=\"col\">{}</th>", heading)), rows);
    }

    static Html row(Object... cells) {
        return Html.of("<tr>{}</tr>", Html.each(List.of(cells), cell -> Html.of("<td>{}</td>", cell)));
    }

    /** A message box of AUI; kind is {@code info}, {@code success}, {@code warning} or {@code error}. */
    static Html message(String kind, Html text) {
        String role = "error".equals(kind) ? "alert" : "status";
        return Html.of("<div class=\"aui-message aui-message-{}\" role=\"{}\">{}</div>", kind, role, text);
    }
}
