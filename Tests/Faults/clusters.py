"""A primary PostgreSQL and its synchronous standby, both durable (fsync on), in a temporary folder."""

import os
import shutil
import subprocess
from pathlib import Path

BIN = Path(os.environ.get("NAGI_TEST_POSTGRES_BIN", "/usr/lib/postgresql/15/bin"))
# The server refuses to run as root.
AS_OWNER = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"] if os.geteuid() == 0 else []
FIXED = {
    "listen_addresses": "", "max_connections": "100", "shared_buffers": "64MB", "wal_level": "replica",
    "max_wal_senders": "4", "wal_keep_size": "64MB", "hot_standby": "on", "log_min_messages": "fatal",
}


def owned(*command):
    run = subprocess.run([*AS_OWNER, *map(str, command)], cwd="/", capture_output=True, text=True)
    if run.returncode != 0:
        raise SystemExit(f"{Path(command[0]).name}: {run.stderr.strip()}")
    return run.stdout


class Server:
    """One cluster. Its socket lies in a folder of its own: the folder is the host's name."""

    def __init__(self, folder, name):
        self.name = name
        self.data, self.socket, self.log = folder / name / "data", folder / name / "socket", folder / name / "log"
        self.socket.mkdir(parents=True)
        for path in (folder / name, self.socket):
            if AS_OWNER:
                shutil.chown(path, "postgres", "postgres")

    @property
    def address(self):
        return f"postgresql:///postgres?host={self.socket}&user=postgres"

    def start(self, **settings):
        options = {**FIXED, "unix_socket_directories": self.socket, **settings}
        words = " ".join(f"-c {name}={value}" for name, value in options.items())
        owned(BIN / "pg_ctl", "start", "-D", self.data, "-s", "-w", "-l", self.log, "-o", words)

    def stop(self, mode):
        owned(BIN / "pg_ctl", "stop", "-D", self.data, "-s", "-w", "-m", mode)

    def kill(self):
        """As a power switch would: the postmaster is killed, its children end when they notice."""
        self.stop("immediate")

    def promote(self):
        owned(BIN / "pg_ctl", "promote", "-D", self.data, "-s", "-w")

    def rows(self, sql, database="postgres"):
        return owned(
            BIN / "psql", "-X", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", self.socket, "-U", "postgres", "-d", database,
            "-c", sql).split()


class Pair:
    """`primary` and `standby`: an acknowledged commit is on the disks of both."""

    def __init__(self, folder):
        self.primary, self.standby = Server(folder, "one"), Server(folder, "two")

    def start(self):
        owned(BIN / "initdb", "-D", self.primary.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C")
        self.primary.start()
        owned(
            BIN / "pg_basebackup", "-h", self.primary.socket, "-U", "postgres", "-D", self.standby.data, "-R", "-X",
            "stream", "-c", "fast")
        self.standby.start()
        self.primary.stop("fast")
        self.primary.start(synchronous_standby_names="'*'")
        for database in ("nagi_data", "nagi_keys"):
            self.primary.rows(f"CREATE DATABASE {database} TEMPLATE template0 ENCODING 'UTF8'")

    def address(self, database):
        """Names both servers; libpq takes the one that writes."""
        return f"postgresql:///{database}?host={self.primary.socket},{self.standby.socket}&user=postgres"

    def fail_over(self):
        """The primary dies without a word, and the standby takes its place."""
        self.primary.kill()
        self.standby.promote()
        self.primary, self.standby = self.standby, self.primary

    def stop(self):
        for server in (self.primary, self.standby):
            subprocess.run(
                [*AS_OWNER, BIN / "pg_ctl", "stop", "-D", server.data, "-s", "-m", "immediate"], cwd="/",
                capture_output=True)
