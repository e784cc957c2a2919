package org.peerlearning.host.services;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * How templates reach into objects: every method is asked of the allowlist, and what {@link HtmlSafe} methods and those whose
 * name ends in Html return is remembered to be HTML. Velocity makes it by its class name, and then hands it the engine, whose
 * attribute {@link #ALLOWLIST} holds the list.
 */
public final class GuardedUberspect extends UberspectImpl implements RuntimeServicesAware {
    static final String ALLOWLIST = VelocityAllowlist.class.getName();

    private VelocityAllowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices engine) {
        allowlist = (VelocityAllowlist) engine.getApplicationAttribute(ALLOWLIST);
    }

    @Override
    @SuppressWarnings("rawtypes") // as Velocity declares it
    public Iterator getIterator(Object target, Info where) throws Exception {
        return super.getIterator(SafeHtml.unboxed(target), where);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] args, Info where) throws Exception {
        if (target == null) {
            return null;
        }
        if (target instanceof SafeHtml || SafeHtml.anyBoxed(args)) {
            // Velocity remembers what it is given here by the classes of target and arguments, and those of boxes tell nothing.
            return new LateCall(name, (plain, values) -> {
                VelMethod found = getMethod(plain, name, values, where);
                return found == null ? null : found.invoke(plain, values);
            });
        }
        if (target.getClass().isArray()) {
            return super.getMethod(target, name, args, where);
        }
        Method method = introspector.getMethod(target.getClass(), name, args);
        return method != null && allowlist.allows(target, method, place(where)) ? new Call(method) : null;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info where) throws Exception {
        if (target == null) {
            return null;
        }
        if (target instanceof SafeHtml) {
            return new LateGet(name, plain -> {
                VelPropertyGet found = getPropertyGet(plain, name, where);
                return found == null ? null : found.invoke(plain);
            });
        }
        Method getter = getter(target, "get", name);
        if (getter == null && target instanceof Map) {
            return new LateGet("get", plain -> ((Map<?, ?>) plain).get(name));
        }
        Object[] none = {};
        Object[] args = none;
        if (getter == null) {
            getter = introspector.getMethod(target.getClass(), "get", new Object[] {name});
            args = new Object[] {name};
        }
        if (getter == null) {
            getter = getter(target, "is", name);
            args = none;
        }
        if (getter == null || !allowlist.allows(target, getter, place(where))) {
            return null;
        }
        Call call = new Call(getter);
        Object[] given = args;
        return new LateGet(getter.getName(), plain -> call.invoke(plain, given));
    }

    /** Templates set nothing but entries of maps. */
    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info where) throws Exception {
        if (target instanceof Map) {
            return super.getPropertySet(target, name, SafeHtml.unboxed(value), where);
        }
        if (target != null) {
            allowlist.block(target.getClass().getName() + "#" + "set" + capital(name) + "(…)", place(where));
        }
        return null;
    }

    private Method getter(Object target, String prefix, String name) {
        Method method = introspector.getMethod(target.getClass(), prefix + capital(name), new Object[0]);
        return method != null ? method : introspector.getMethod(target.getClass(), prefix + name, new Object[0]);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String place(Info where) {
        return where == null ? "a template" : where.getTemplateName() + ", line " + where.getLine();
    }

    private static Object marked(Object result, Method method) {
        boolean html = method.getName().endsWith("Html") || method.isAnnotationPresent(HtmlSafe.class);
        return html && result != null && !(result instanceof SafeHtml) ? new SafeHtml(result) : result;
    }

    /** A call of a method that is allowed and known. */
    private record Call(Method method) implements VelMethod {
        @Override
        public Object invoke(Object target, Object[] args) throws Exception {
            return marked(method.invoke(SafeHtml.unboxed(target), SafeHtml.unboxed(args)), method);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }

        @Override
        @SuppressWarnings("rawtypes") // as Velocity declares it
        public Class getReturnType() {
            return method.getReturnType();
        }
    }

    /** A call whose method is looked up each time, among the methods of what is in the boxes. */
    private record LateCall(String name, Late late) implements VelMethod {
        @Override
        public Object invoke(Object target, Object[] args) throws Exception {
            return late.on(SafeHtml.unboxed(target), SafeHtml.unboxed(args));
        }

        @Override
        public boolean isCacheable() {
            return false;
        }

        @Override
        public String getMethodName() {
            return name;
        }

        @Override
        @SuppressWarnings("rawtypes") // as Velocity declares it
        public Class getReturnType() {
            return Object.class;
        }
    }

    /** A property, read by what is known of it. */
    private record LateGet(String name, Get get) implements VelPropertyGet {
        @Override
        public Object invoke(Object target) throws Exception {
            return get.of(SafeHtml.unboxed(target));
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return name;
        }
    }

    private interface Late {
        Object on(Object target, Object[] args) throws Exception;
    }

    private interface Get {
        Object of(Object target) throws Exception;
    }
}
