package org.peerlearning.host.services;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.MethodInvocationException;
import org.apache.velocity.exception.ParseErrorException;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.RuntimeConstants;

/** The renderer of one app: Velocity 1.6.4 over its class path. Thread-safe. */
final class HostTemplateRenderer implements TemplateRenderer {
    private final VelocityEngine engine;
    private final Supplier<Map<String, Object>> items;

    /**
     * Starts the engine.
     *
     * @param items what every template of the app finds in its context besides the parameters
     */
    HostTemplateRenderer(ClassLoader loader, VelocityAllowlist allowlist, Tally unresolved, Supplier<Map<String, Object>> items) {
        this.engine = engine(loader, allowlist, unresolved);
        this.items = items;
    }

    private static VelocityEngine engine(ClassLoader loader, VelocityAllowlist allowlist, Tally unresolved) {
        VelocityEngine engine = new VelocityEngine();
        engine.setApplicationAttribute(GuardedUberspect.ALLOWLIST, allowlist);
        engine.setApplicationAttribute(HtmlEscaping.UNRESOLVED, unresolved);
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new VelocityLog());
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedUberspect.class.getName());
        engine.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, HtmlEscaping.class.getName());
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.OUTPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "app");
        engine.setProperty("app.resource.loader.instance", new ClassPathTemplates(loader));
        engine.setProperty("app.resource.loader.cache", "true");
        // Velocity finds the classes named above by the thread's loader, which may be a bundle's that cannot see them.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(HostTemplateRenderer.class.getClassLoader());
        try {
            engine.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
        return engine;
    }

    @Override
    public void render(String templateName, Writer writer) throws RenderingException, IOException {
        render(templateName, Map.of(), writer);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws RenderingException, IOException {
        telling(templateName, () -> {
            engine.getTemplate(templateName, "UTF-8").merge(full(context), writer);
            return null;
        });
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) throws RenderingException {
        StringWriter writer = new StringWriter();
        try {
            telling("a fragment", () -> engine.evaluate(full(context), writer, "fragment", fragment));
        } catch (IOException e) {
            throw new RenderingException("Writing to memory failed", e);
        }
        return writer.toString();
    }

    @Override
    public boolean resolve(String templateName) {
        return engine.resourceExists(templateName);
    }

    private VelocityContext full(Map<String, Object> params) {
        Map<String, Object> all = new HashMap<>(items.get());
        all.putAll(params);
        all.put("context", all);
        return new VelocityContext(all);
    }

    private static void telling(String template, Work work) throws IOException {
        try {
            work.run();
        } catch (ParseErrorException e) {
            throw new RenderingException("Template " + template + ", line " + e.getLineNumber() + ", column " + e.getColumnNumber()
                    + ": " + e.getMessage().lines().findFirst().orElse(""), e);
        } catch (MethodInvocationException e) {
            throw new RenderingException("Template " + e.getTemplateName() + ", line " + e.getLineNumber() + ": $…"
                    + e.getReferenceName() + "." + e.getMethodName() + " failed: " + e.getWrappedThrowable(), e);
        } catch (ResourceNotFoundException e) {
            throw new RenderingException(e.getMessage(), e);
        } catch (IOException | RenderingException e) {
            throw e;
        } catch (Exception e) {
            throw new RenderingException("Template " + template + ": " + e, e);
        }
    }

    private interface Work {
        Object run() throws Exception;
    }
}
