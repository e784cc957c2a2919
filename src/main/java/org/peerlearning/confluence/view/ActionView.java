package org.peerlearning.confluence.view;

/**
 * One thing that a viewer can do about their sign-up, in words.
 *
 * @param key {@code sign-up}, {@code ask}, {@code join}, {@code enter-draw}, {@code accept}, {@code decline},
 *     {@code decline-invitation}, {@code cancel}, {@code leave}, {@code withdraw}, {@code leave-draw}, {@code refuse}, {@code late},
 *     {@code undo}, {@code bring}, {@code draw} or {@code log-in}
 * @param label the words on the button
 * @param name the same, naming the session, for those who hear the page
 * @param primary whether it is what most people come for
 * @param url where a link leads; empty for a button
 * @param question asked once before it is done; empty where it is done at once
 * @param yes the answer that does it
 * @param no the answer that leaves things as they are
 * @param done what is true once it is done, where the new state does not say it; may be empty
 * @param seconds how long it is offered; 0 for as long as the state lasts
 */
public record ActionView(
        String key,
        String label,
        String name,
        boolean primary,
        String url,
        String question,
        String yes,
        String no,
        String done,
        int seconds) {

    public boolean hasLink() {
        return !url.isEmpty();
    }

    /** Whether it is not about the viewer's own seat. */
    public boolean aside() {
        return key.equals("bring") || key.equals("draw");
    }
}
