package org.peerlearning.host.osgi;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** A bean of the app that other bundles may call, for as long as the app's beans live. */
final class OfferedService implements InitializingBean, DisposableBean {

    private final BundleContext bundle;
    private final String type;
    private final Object bean;
    private ServiceRegistration<?> registration;

    OfferedService(BundleContext bundle, String type, Object bean) {
        this.bundle = bundle;
        this.type = type;
        this.bean = bean;
    }

    @Override
    public void afterPropertiesSet() {
        registration = bundle.registerService(type, bean, null);
    }

    @Override
    public void destroy() {
        registration.unregister();
    }
}
