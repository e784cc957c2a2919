package org.peerlearning.host.osgi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.xml.AbstractBeanDefinitionParser;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.w3c.dom.Element;

/** What {@code <osgi:reference>} and {@code <osgi:service>} mean: the schema lets through no attribute that is not read here. */
final class BlueprintNamespace extends NamespaceHandlerSupport {

    static final String URI = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";

    private final Bundle bundle;
    private final Set<String> missing = new TreeSet<>();

    BlueprintNamespace(Bundle bundle) {
        this.bundle = bundle;
        init();
    }

    @Override
    public void init() {
        registerBeanDefinitionParser("reference", new Reference());
        registerBeanDefinitionParser("service", new Offer());
    }

    /** Services that are referred to and that nobody offers, sorted. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    private Class<?> type(Element element, ParserContext parser) {
        String name = element.getAttribute("interface");
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException e) {
            parser.getReaderContext().fatal(e.getMessage(), element, e);
            throw new IllegalStateException("A fatal problem ends the reading", e);
        }
    }

    private final class Reference extends AbstractBeanDefinitionParser {

        @Override
        protected AbstractBeanDefinition parseInternal(Element element, ParserContext parser) {
            return imported(type(element, parser), element.getAttribute("availability").equals("optional"));
        }

        private <T> AbstractBeanDefinition imported(Class<T> type, boolean optional) {
            BundleContext context = bundle.getBundleContext();
            ServiceReference<?> reference = context.getServiceReference(type.getName());
            if (reference == null && !optional) {
                missing.add(type.getName());
            }
            Supplier<Object> service = reference == null ? () -> absent(type) : () -> context.getService(reference);
            return BeanDefinitionBuilder.rootBeanDefinition(type, () -> type.cast(inBundle(type, service))).getBeanDefinition();
        }

        /** As Gemini has it: a service that need not be there fails when it is called, and only then. */
        private static Object absent(Class<?> type) {
            throw new ServiceUnavailableException("Nobody offers the service " + type.getName());
        }

        /** Apps know it by this name. */
        private static final class ServiceUnavailableException extends RuntimeException {

            private static final long serialVersionUID = 1L;

            private ServiceUnavailableException(String message) {
                super(message);
            }
        }

        /** As Gemini has it: a service runs with the loader of the bundle that calls it as the thread's own. */
        private Object inBundle(Class<?> type, Supplier<Object> service) {
            ClassLoader loader = OsgiPlugin.loader(bundle);
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                    (proxy, method, arguments) -> method.getDeclaringClass() == Object.class && method.getName().equals("equals")
                            ? proxy == arguments[0]
                            : call(loader, service.get(), method, arguments));
        }
    }

    private static Object call(ClassLoader loader, Object service, Method method, Object[] arguments) throws Throwable {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private final class Offer extends AbstractBeanDefinitionParser {

        @Override
        protected AbstractBeanDefinition parseInternal(Element element, ParserContext parser) {
            return BeanDefinitionBuilder.rootBeanDefinition(OfferedService.class)
                    .addConstructorArgValue(bundle.getBundleContext())
                    .addConstructorArgValue(type(element, parser).getName())
                    .addConstructorArgReference(element.getAttribute("ref"))
                    .getBeanDefinition();
        }

        @Override
        protected boolean shouldGenerateIdAsFallback() {
            return true;
        }
    }
}
