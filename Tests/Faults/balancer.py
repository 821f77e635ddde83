"""haproxy with the file of docs/examples/haproxy before two nodes, on loopback. The certificate is left
out: haproxy tells the nodes that visitors come by https, and they come by plain HTTP."""

import shutil
import subprocess
from pathlib import Path

EXAMPLE = Path(__file__).resolve().parents[2] / "docs/examples/haproxy/nagi.cfg"
HAPROXY = shutil.which("haproxy") or "/usr/sbin/haproxy"


class Balancer:
    def __init__(self, folder, port, nodes):
        self.file, self.port = folder / "haproxy.cfg", port
        changes = {
            "bind :443 ssl crt /etc/haproxy/check.example.jp.pem alpn h2,http/1.1": f"bind 127.0.0.1:{port}",
            # As many files as any machine allows.
            "maxconn 20000": "maxconn 400",
            "server a 127.0.0.1:8081": f"server a 127.0.0.1:{nodes[0]}",
            "server b 127.0.0.1:8082": f"server b 127.0.0.1:{nodes[1]}",
        }
        text = EXAMPLE.read_text()
        for old, new in changes.items():
            if old not in text:
                raise SystemExit(f"{EXAMPLE} has changed: no “{old}” in it")
            text = text.replace(old, new)
        self.file.write_text(text)

    def start(self):
        if not Path(HAPROXY).exists():
            raise SystemExit("haproxy is missing: apt-get install haproxy")
        self.process = subprocess.Popen([HAPROXY, "-db", "-f", self.file], stderr=subprocess.PIPE, text=True)
        try:
            _, words = self.process.communicate(timeout=1)
            raise SystemExit(f"haproxy does not run: {words}")
        except subprocess.TimeoutExpired:
            pass

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=20)
