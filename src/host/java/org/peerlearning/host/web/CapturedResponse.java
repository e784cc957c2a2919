package org.peerlearning.host.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** Keeps what a servlet writes, so that it can be looked at before anything is sent. */
final class CapturedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private PrintWriter writer;
    private ServletOutputStream stream;
    private long declaredLength = -1;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        if (stream != null) {
            throw new IllegalStateException("getOutputStream() has been called");
        }
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, charset()));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (writer != null) {
            throw new IllegalStateException("getWriter() has been called");
        }
        if (stream == null) {
            stream = new Sink(bytes);
        }
        return stream;
    }

    /** Nothing leaves before the whole page is known. */
    @Override
    public void flushBuffer() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void resetBuffer() {
        flushBuffer();
        bytes.reset();
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
        writer = null;
        stream = null;
    }

    @Override
    public void setContentLength(int length) {
        declaredLength = length;
    }

    @Override
    public void setContentLengthLong(long length) {
        declaredLength = length;
    }

    boolean isHtml() {
        return getContentType() != null && getContentType().toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    String text() {
        flushBuffer();
        return bytes.toString(charset());
    }

    /** Sends what was kept, unchanged. */
    void release() throws IOException {
        flushBuffer();
        if (declaredLength >= 0) {
            getResponse().setContentLengthLong(declaredLength);
        }
        if (bytes.size() > 0) {
            getResponse().getOutputStream().write(bytes.toByteArray());
        }
    }

    private Charset charset() {
        String name = getCharacterEncoding();
        return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    private static final class Sink extends ServletOutputStream {

        private final ByteArrayOutputStream target;

        Sink(ByteArrayOutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) {
            target.write(b);
        }

        @Override
        public void write(byte[] b, int offset, int length) {
            target.write(b, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("A page that is decorated cannot be written asynchronously");
        }
    }
}
