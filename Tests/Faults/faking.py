"""A wall clock that jumps under a running server: libfaketime reads the offset from a file, and is told to leave the
monotonic clock alone, as a real jump would.

libfaketime makes shared memory of its own and names it in the environment, which moves the environment to another
place; Swift looks for the program's arguments in front of it, and finds none. So the memory is made here beforehand.
"""

import atexit
import ctypes
import datetime
import glob
import os
import time
from pathlib import Path

LIBRARIES = "/usr/lib/*/faketime/libfaketimeMT.so.1"
TOKYO = datetime.timezone(datetime.timedelta(hours=9))


def missing():
    return None if glob.glob(LIBRARIES) else "libfaketime is not installed: apt-get install faketime"


class Clock:
    made = 0

    def __init__(self, folder):
        self.file = folder / "offset"
        Clock.made += 1
        self.shared = f"nagi-clock-{os.getpid()}-{Clock.made}"
        semaphores = ctypes.CDLL(None)
        semaphores.sem_open(f"/{self.shared}".encode(), os.O_CREAT, 0o600, 1)
        Path("/dev/shm", self.shared).write_bytes(bytes(4096))
        atexit.register(self.clear)
        self.offset = 0
        self.jump(0)

    def environment(self, **more):
        return {
            "LD_PRELOAD": glob.glob(LIBRARIES)[0], "FAKETIME_TIMESTAMP_FILE": str(self.file), "FAKETIME_NO_CACHE": "1",
            "FAKETIME_SHARED": f"/{self.shared} /{self.shared}", "FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1", **more}

    def clear(self):
        for name in (self.shared, f"sem.{self.shared}"):
            Path("/dev/shm", name).unlink(missing_ok=True)

    def jump(self, seconds):
        """So many seconds from the true time, at once."""
        self.offset = seconds
        fresh = self.file.with_suffix(".new")
        fresh.write_text(f"{seconds:+.3f}\n")
        fresh.replace(self.file)

    def set(self, moment):
        """To this moment, from which it goes on."""
        self.jump(moment.timestamp() - time.time())

    def now(self):
        return datetime.datetime.fromtimestamp(time.time() + self.offset, TOKYO)
