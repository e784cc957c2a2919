window.probeBase = true;
