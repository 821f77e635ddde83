#!/usr/bin/env python3
"""TLS to PostgreSQL with real certificates: the right server is talked to, every other one is refused at once.

usage: Tests/Faults/encrypted.py [--nagi PROGRAM]

A cluster on loopback that takes encrypted connections only, an authority of its own, and `nagi audit`, which opens the
installation as every command does. Some five seconds.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from clusters import AS_OWNER, BIN, Server, owned
from stage import find_program, free_port

# A refusal that waits or tries again takes ten seconds.
AT_ONCE = 5


def openssl(*words):
    subprocess.run(["openssl", *map(str, words)], check=True, capture_output=True)


class Authority:
    def __init__(self, folder, name):
        self.folder, self.name = folder, name
        self.key, self.file = folder / f"{name}.key", folder / f"{name}.pem"
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}", "-keyout", self.key,
                "-out", self.file)

    def certify(self, host):
        """(key, certificate) of a server with that name."""
        key, request, file = (self.folder / f"{self.name}-{host}.{kind}" for kind in ("key", "csr", "crt"))
        names = self.folder / f"{host}.names"
        names.write_text(f"subjectAltName=DNS:{host}\n")
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={host}", "-keyout", key, "-out", request)
        openssl("x509", "-req", "-in", request, "-CA", self.file, "-CAkey", self.key, "-CAcreateserial", "-days", "2",
                "-extfile", names, "-out", file)
        return key, file


class Encrypted(Server):
    """Listens on loopback and writes down who comes."""

    def __init__(self, folder):
        super().__init__(folder, "encrypted")
        self.port = free_port()
        os.environ["PGPORT"] = str(self.port)
        owned(BIN / "initdb", "-D", self.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        rules = self.data / "pg_hba.conf"
        rules.write_text("local all all trust\nhostssl all all 127.0.0.1/32 trust\nhostnossl all all all reject\n")

    def begin(self, pair=None):
        more = {"ssl": "off"}
        if pair:
            key, file = (self.data / name for name in ("server.key", "server.crt"))
            for source, target in zip(pair, (key, file)):
                shutil.copy(source, target)
                target.chmod(0o600)
                if AS_OWNER:
                    shutil.chown(target, "postgres", "postgres")
            more = {"ssl": "on"}
        self.start(listen_addresses="127.0.0.1", port=self.port, fsync="off", log_connections="on",
                   log_min_messages="log", **more)

    def visits(self):
        return self.log.read_text().count("host=127.0.0.1")


def audit(program, folder, query, host="localhost", port=5432):
    """(exit code, what it said, seconds)"""
    begin = time.perf_counter()
    address = f"postgresql://postgres@{host}:{port}/%s?{query}"
    run = subprocess.run(
        [program, "audit", "verify", "--key-file", str(folder / "nagi.key")], capture_output=True, text=True,
        env={**os.environ, "NAGI_DATABASE": address % "nagi_data", "NAGI_KEYS": address % "nagi_keys"})
    return run.returncode, run.stdout + run.stderr, time.perf_counter() - begin


def check(name, server, answer, words, before):
    code, said, seconds = answer
    problems = []
    if words is None and code != 0:
        problems.append(f"refused: {said.strip()}")
    if words is not None and (code == 0 or words not in said):
        problems.append(f"ended with {code} and said: {said.strip()}")
    if words is not None and seconds > AT_ONCE:
        problems.append(f"took {seconds:.1f} s")
    visits = server.visits() - before if words is not None else 0
    if visits > 2:
        problems.append(f"came {visits} times")
    print(f"faults: encrypted: {name}: {'ok' if not problems else 'FAILED: ' + '; '.join(problems)} ({seconds:.1f}s)")
    return bool(problems)


def run(program, folder):
    right, wrong = Authority(folder, "right"), Authority(folder, "wrong")
    server = Encrypted(folder)
    full = f"sslmode=verify-full&sslrootcert={right.file}"
    foreign = f"sslmode=verify-full&sslrootcert={wrong.file}"
    absent = f"sslmode=verify-full&sslrootcert={folder}/nothing.pem"
    named, other = right.certify("localhost"), right.certify("db.example")
    cases = [
        ("the right authority and name are talked to", named, full, None),
        ("another authority", named, foreign, "not from an authority"),
        ("no file of authorities", named, absent, "sslrootcert names no file"),
        ("another name", other, full, "for another name"),
        ("a server without TLS", None, full, "offers no TLS"),
    ]
    failed, pair = 0, object()
    for name, certificate, query, words in cases:
        if certificate is not pair:
            if pair is None or isinstance(pair, tuple):
                server.stop("fast")
            server.begin(certificate)
            pair = certificate
            if words is None:
                for database in ("nagi_data", "nagi_keys"):
                    server.rows(f"CREATE DATABASE {database} TEMPLATE template0 ENCODING 'UTF8'")
        before = server.visits()
        failed += check(name, server, audit(program, folder, query, port=server.port), words, before)
    before = server.visits()
    far = audit(program, folder, "sslmode=require", host="192.0.2.1")
    failed += check("encryption without a proven name to another machine", server, far, "verify-full", before)
    server.stop("fast")
    return failed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nagi")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="nagi-encrypted-"))
    folder.chmod(0o755)
    try:
        failed = run(find_program(options.nagi), folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
