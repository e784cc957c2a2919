package org.peerlearning.skill.search;

import java.util.Arrays;

/** What one person claims, by the skills that stand for it: each skill once, ascending. */
final class RootClaims {

    private static final RootClaims NONE = new RootClaims(new long[0], 0);

    private final long[] pairs;
    private final int size;

    private RootClaims(long[] pairs, int size) {
        this.pairs = pairs;
        this.size = size;
    }

    /** @param claims as in {@link PeopleBlock#claims} */
    static RootClaims of(int[] claims, int[] roots) {
        if (claims.length == 0) {
            return NONE;
        }
        long[] pairs = new long[claims.length / 2];
        int count = 0;
        for (int i = 0; i < claims.length; i += 2) {
            int root = claims[i] < roots.length ? roots[claims[i]] : DirectoryIndex.NO_ROOT;
            if (root != DirectoryIndex.NO_ROOT) {
                pairs[count++] = (long) root << 32 | claims[i + 1] & 0xFFFFFFFFL;
            }
        }
        Arrays.sort(pairs, 0, count);
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (size > 0 && pairs[size - 1] >>> 32 == pairs[i] >>> 32) {
                int both = PackedClaim.combined((int) pairs[size - 1], (int) pairs[i]);
                pairs[size - 1] = pairs[i] & 0xFFFFFFFF00000000L | both & 0xFFFFFFFFL;
            } else {
                pairs[size++] = pairs[i];
            }
        }
        return new RootClaims(pairs, size);
    }

    int size() {
        return size;
    }

    int root(int at) {
        return (int) (pairs[at] >>> 32);
    }

    int claim(int at) {
        return (int) pairs[at];
    }

    /** What others may find. */
    int shared(int at) {
        return PackedClaim.isPrivate(claim(at)) ? Posting.GONE : claim(at);
    }
}
