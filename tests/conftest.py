"""For all tests: what interrupts a program is heard, however the tests were started."""

import signal

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # A shell begins what runs in the background deaf to interruptions, and every program begun from there inherits it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
