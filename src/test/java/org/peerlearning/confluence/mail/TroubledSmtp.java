package org.peerlearning.confluence.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Stands before a mail server and gives trouble: it passes every line on, unless it is told otherwise. */
final class TroubledSmtp implements AutoCloseable {

    /** In place of an answer: the connection ends. */
    static final String DROP = "drop";
    /** In place of an answer: the server takes the line, and the connection ends before anybody hears what it says. */
    static final String DROP_AFTER = "drop after";

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int server;
    private volatile UnaryOperator<String> trouble = line -> null;

    TroubledSmtp(int server) throws IOException {
        this.server = server;
        Thread thread = new Thread(this::serve, "troubled-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    /** @param asked what becomes of a line of the client: null to pass it on; {@link #DROP}, {@link #DROP_AFTER}, or the answer to it */
    void giveTrouble(UnaryOperator<String> asked) {
        trouble = asked;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept(); Socket behind = new Socket(InetAddress.getLoopbackAddress(), server)) {
                talk(client, behind);
            } catch (IOException ended) {
                // The next one may go better: that is what is tested.
                continue;
            }
        }
    }

    private void talk(Socket client, Socket behind) throws IOException {
        BufferedReader asks = reader(client);
        BufferedReader answers = reader(behind);
        pass(answers, client);
        boolean data = false;
        for (String line = asks.readLine(); line != null; line = asks.readLine()) {
            String instead = trouble.apply(line);
            if (DROP.equals(instead)) {
                return;
            }
            if (instead != null && !DROP_AFTER.equals(instead)) {
                say(client, instead);
                continue;
            }
            say(behind, line);
            boolean ends = data && line.equals(".");
            if (ends || !data) {
                String said = DROP_AFTER.equals(instead) ? answers.readLine() : pass(answers, client);
                if (DROP_AFTER.equals(instead)) {
                    return;
                }
                data = !ends && line.equals("DATA") && said.startsWith("354");
            }
        }
    }

    /** Passes on an answer, which may have several lines. */
    private static String pass(BufferedReader answers, Socket client) throws IOException {
        String line;
        do {
            line = answers.readLine();
            if (line == null) {
                throw new IOException("The server behind ended the talk");
            }
            say(client, line);
        } while (line.length() > 3 && line.charAt(3) == '-');
        return line;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static void say(Socket to, String line) throws IOException {
        OutputStream out = to.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
