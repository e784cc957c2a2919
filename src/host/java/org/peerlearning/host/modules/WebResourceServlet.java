package org.peerlearning.host.modules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Serves the files of web resources. Below {@code /s/} the address carries build and language, so browsers keep the file for a year;
 * below {@code /download/resources/} they ask again each time, and get an empty 304 when they have it.
 */
public final class WebResourceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Where {@link WebResources#url} leads. */
    public static final String LASTING = "/s/*";

    /** Where addresses in descriptors lead, such as a macro's icon. */
    public static final String PLAIN = "/download/resources/*";

    private static final Pattern LASTING_PATH = Pattern.compile("/[^/]+/([^/]+)/_/download/resources/([^/]+)/(.+)");
    private static final Pattern PLAIN_PATH = Pattern.compile("()/([^/]+)/(.+)");
    private static final Pattern TRAVERSAL = Pattern.compile("(^|/)\\.{1,2}(/|$)|\\\\|//|\\x00");

    private final transient WebResources resources;
    private final transient ScriptTexts scriptTexts;
    private final transient Supplier<Locale> viewerLocale;

    /**
     * @param resources what may be served, and nothing else
     * @param translations for scripts that carry texts
     * @param viewerLocale the language where the address names none
     */
    public WebResourceServlet(WebResources resources, Translations translations, Supplier<Locale> viewerLocale) {
        this.resources = resources;
        this.scriptTexts = new ScriptTexts(translations);
        this.viewerLocale = viewerLocale;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean lasting = request.getServletPath().equals("/s");
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher parts = (lasting ? LASTING_PATH : PLAIN_PATH).matcher(path);
        if (!parts.matches() || TRAVERSAL.matcher(parts.group(3)).find()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = parts.group(3);
        Optional<WebResource> resource = resources.find(parts.group(2));
        Optional<WebResource.Found> found = resource.flatMap(present -> present.find(name));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Locale locale = lasting ? Locale.forLanguageTag(parts.group(1)) : viewerLocale.get();
        answer(request, response, lasting, found.get().contentType().orElse(ContentTypes.of(name)),
                content(resource.get(), name, found.get(), locale));
    }

    private byte[] content(WebResource resource, String name, WebResource.Found found, Locale locale) throws IOException {
        byte[] bytes;
        try (InputStream in = found.url().openStream()) {
            bytes = in.readAllBytes();
        }
        boolean withTexts = resource.transformers()
                .getOrDefault(ContentTypes.extension(name), List.of())
                .contains(ScriptTexts.TRANSFORMER);
        return withTexts
                ? scriptTexts.transform(new String(bytes, StandardCharsets.UTF_8), locale).getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, boolean lasting, String type, byte[] content)
            throws IOException {
        String tag = '"' + mark(content) + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        String known = request.getHeader("If-None-Match");
        if (known != null && (known.equals("*") || known.contains(tag))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static String mark(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
