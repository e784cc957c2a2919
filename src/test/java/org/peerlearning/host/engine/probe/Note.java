package org.peerlearning.host.engine.probe;

/** What goes in and out as JSON. */
public class Note {

    private String text;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
