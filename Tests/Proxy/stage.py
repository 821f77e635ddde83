"""nginx with the file of docs/examples/nginx before a real `nagi serve`, all in one temporary folder."""

import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("NAGI_TEST_BINARY", ROOT / ".build/debug/nagi"))
EXAMPLE = ROOT / "docs/examples/nginx/nagi.conf"
NGINX = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin:/sbin")
PATIENCE = 30
AROUND = """
daemon off;
{user}
pid {folder}/nginx.pid;
error_log stderr crit;
worker_processes 1;
events {{ worker_connections 256; }}
http {{
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/nagi.nginx.conf;
}}
"""


def until(words, found):
    """Asks again and again: how fast a machine is, nobody knows."""
    end = time.monotonic() + PATIENCE
    while not (value := found()):
        if time.monotonic() > end:
            raise AssertionError(f"waited {PATIENCE} s in vain for {words}")
        time.sleep(0.02)
    return value


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Stage:
    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="nagi-proxy-"))
        self.folder.chmod(0o700)
        self.plain, self.tls, self.inner = free_port(), free_port(), free_port()
        self.base = f"https://localhost:{self.tls}"
        self.certificate = self.folder / "certificate.pem"
        self.settings = self.folder / "settings.conf"
        self.processes = []

    def build(self):
        for program, mend in [(NGINX, "apt-get install nginx-light"), (PROGRAM, "swift build --product nagi")]:
            if not program or not Path(program).exists():
                raise SystemExit(f"{program or 'nginx'} is missing: {mend}")
        self.make_certificate()
        self.settings.write_text(
            f"data = {self.folder}/data\nport = {self.inner}\nbase-url = {self.base}\ntrusted-proxy = 127.0.0.1\n"
            f"mail-folder = {self.folder}/mail\nauthority-file = {self.certificate}\n")
        (self.folder / "nagi.nginx.conf").write_text(self.example())
        user = "user root;" if os.geteuid() == 0 else ""
        (self.folder / "nginx.conf").write_text(AROUND.format(user=user, folder=self.folder))

    def make_certificate(self):
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-days", "90", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
             "-keyout", self.folder / "key.pem", "-out", self.certificate], check=True, capture_output=True)

    def example(self):
        """The example with our ports, name and certificate; each of its lines must still be there."""
        text = EXAMPLE.read_text()
        for old, new in [
            ("server 127.0.0.1:8080;", f"server 127.0.0.1:{self.inner};"),
            ("listen 80;", f"listen 127.0.0.1:{self.plain};"),
            ("listen 443 ", f"listen 127.0.0.1:{self.tls} "),
            ("server_name check.example.jp;", "server_name localhost;"),
            ("/etc/letsencrypt/live/check.example.jp/fullchain.pem", str(self.certificate)),
            ("/etc/letsencrypt/live/check.example.jp/privkey.pem", str(self.folder / "key.pem")),
            ("/var/log/nginx/nagi-error.log", "stderr"),
        ]:
            if old not in text:
                raise SystemExit(f"{EXAMPLE.name} says no more: {old}")
            text = text.replace(old, new)
        return text

    def start(self):
        self.said = self.folder / "said.txt"
        environment = {name: value for name, value in os.environ.items() if not name.startswith("NAGI_")}
        self.environment = environment
        with self.said.open("wb") as output:
            self.run([PROGRAM, "serve", "--config", self.settings], output)
        self.run([NGINX, "-c", self.folder / "nginx.conf", "-p", self.folder], (self.folder / "nginx.txt").open("wb"))
        until("nagi serve", lambda: "Nagi is running" in self.said.read_text() and self.listens(self.inner))
        until("nginx", lambda: self.listens(self.tls))

    def run(self, command, output):
        self.processes.append(subprocess.Popen(
            [str(word) for word in command], stdout=output, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
            env=self.environment, start_new_session=True))

    def listens(self, port):
        ended = [process for process in self.processes if process.poll() is not None]
        if ended:
            words = self.said.read_text() + (self.folder / "nginx.txt").read_text()
            raise AssertionError(f"{ended[0].args[0]} ended with {ended[0].returncode}:\n{words}")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return True
        except OSError:
            return False

    @property
    def set_up_link(self):
        return re.search(r"https?://\S+/setup/\S+", self.said.read_text())[0]

    def ask_doctor(self):
        return subprocess.run(
            [PROGRAM, "doctor", "--json", "--config", self.settings], capture_output=True, text=True,
            env=self.environment, timeout=60)

    def strike(self):
        for process in reversed(self.processes):
            process.send_signal(signal.SIGTERM)
        for process in self.processes:
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
