package org.peerlearning.notice;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Where facts are written that people are to be told. Whatever is written joins the transaction that runs, or begins one. */
public interface NoticeRepository {

    /**
     * Writes facts that came about in this very transaction, which makes each of them new, whatever its key: something of its own is
     * added to that. An INSERT each, and no more.
     */
    void tell(List<NewNotice> facts);

    /** Writes those of the facts that nobody has written, the first of two with one key. */
    void tellOnce(List<NewNotice> facts);

    /** Those of the keys under which something is written. */
    Set<String> known(Collection<String> keys);
}
