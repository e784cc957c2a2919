package org.peerlearning.shared;

import java.util.Locale;

/** Who is looking right now, on this thread, and in which language they read. */
public interface CurrentViewer {

    Viewer viewer();

    Locale locale();
}
