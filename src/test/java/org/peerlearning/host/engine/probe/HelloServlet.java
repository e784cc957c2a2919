package org.peerlearning.host.engine.probe;

import com.atlassian.annotations.security.UnrestrictedAccess;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** A servlet that says how it is called; reading is for people with a licence, posting for everyone. */
public class HelloServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final AtomicInteger MADE = new AtomicInteger();

    private final transient Greeter greeter;

    public HelloServlet(Greeter greeter) {
        this.greeter = greeter;
        MADE.incrementAndGet();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ownLoader = Thread.currentThread().getContextClassLoader() == HelloServlet.class.getClassLoader();
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(String.join("|", greeter.greet(getInitParameter("whom")), request.getServletPath(),
                String.valueOf(request.getPathInfo()), "own loader " + ownLoader, "made " + MADE.get()));
    }

    @Override
    @UnrestrictedAccess
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().write("posted");
    }
}
