package org.peerlearning.notice;

/**
 * How notices leave the wiki. Implementations write the text in the language and zone of the reader and hand it to the wiki's mail
 * queue. They decide nothing: whoever calls has looked whether the reader is there, may see what it is about, and wants it.
 */
public interface NoticeChannel {

    /**
     * Hands one mail over. Called outside of any transaction, by one job for one reader after the other. It may be called again for the
     * same notice after a crash; then the thread's own id is the same, so that mail programs show it once.
     *
     * <p>Whatever is thrown counts as {@link Handed.TryLater}, and keeps no other notice from being sent.
     */
    Handed deliver(Delivery delivery);
}
