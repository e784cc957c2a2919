package org.peerlearning.host.osgi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.peerlearning.host.HostFailure;

/** The app's Spring context, spoken to by reflection: Spring is installed as bundles, its types are not the host's. */
final class SpringContext {

    /** {@code AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR}. */
    private static final int BY_CONSTRUCTOR = 3;

    private final Object context;
    private final Object factory;
    private final Method createBean;
    private final Method containsBean;
    private final Method getBean;

    SpringContext(Object context) {
        try {
            ClassLoader spring = context.getClass().getClassLoader();
            Class<?> contextType = spring.loadClass("org.springframework.context.ApplicationContext");
            Class<?> factoryType = spring.loadClass("org.springframework.beans.factory.config.AutowireCapableBeanFactory");
            this.context = context;
            factory = contextType.getMethod("getAutowireCapableBeanFactory").invoke(context);
            createBean = factoryType.getMethod("createBean", Class.class, int.class, boolean.class);
            containsBean = contextType.getMethod("containsBean", String.class);
            getBean = contextType.getMethod("getBean", String.class);
        } catch (ReflectiveOperationException e) {
            throw new HostFailure("The app's Spring context is not of the generation this host knows: " + e, e);
        }
    }

    <T> T create(Class<T> type) {
        return type.cast(invoke("Class " + type.getName() + " cannot be made", createBean, factory, type, BY_CONSTRUCTOR, false));
    }

    Object bean(String name) {
        if (!(boolean) invoke("Bean '" + name + "'", containsBean, context, name)) {
            throw new HostFailure("The app has no bean named '" + name + "'");
        }
        return invoke("Bean '" + name + "' fails", getBean, context, name);
    }

    private static Object invoke(String what, Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw new HostFailure(what + ": " + Causes.line(e), e.getCause());
        } catch (IllegalAccessException e) {
            throw new HostFailure(what + ": " + e.getMessage(), e);
        }
    }
}
