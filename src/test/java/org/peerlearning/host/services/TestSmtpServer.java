package org.peerlearning.host.services;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes one mail after the other and keeps what it was told; it refuses recipients named nobody. */
public final class TestSmtpServer implements AutoCloseable {
    private final ServerSocket socket;
    private final List<String> talks = new CopyOnWriteArrayList<>();

    public TestSmtpServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "test-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    /** Where to send to. */
    public String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    /** All that clients said, one entry a mail. */
    public List<String> talks() {
        return talks;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        say(client, "220 ready");
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            said.append(line).append('\n');
            if (data) {
                data = !line.equals(".");
                if (!data) {
                    talks.add(said.toString());
                    say(client, "250 kept");
                }
            } else if (line.equals("DATA")) {
                data = true;
                say(client, "354 go on");
            } else if (line.equals("QUIT")) {
                say(client, "221 bye");
                return;
            } else {
                say(client, line.contains("nobody") ? "550 no such person" : "250 fine");
            }
        }
    }

    private static void say(Socket client, String line) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
