package org.peerlearning.host.web;

/** Where a form may send the browser afterwards: always a place of this site, never another one. */
final class Destination {

    private Destination() {
    }

    /**
     * The wanted place when it is a path of this site, else the dashboard.
     *
     * @param wanted a path below the context path, with query; may be null or hostile
     */
    static String within(String wanted) {
        boolean ours = wanted != null && wanted.startsWith("/") && !wanted.startsWith("//") && wanted.indexOf('\\') < 0
                && wanted.chars().noneMatch(Character::isISOControl);
        return ours ? wanted : "/";
    }
}
