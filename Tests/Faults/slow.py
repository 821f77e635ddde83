"""FI-20: clients that hold connections open by doing nearly nothing. Each must be closed in time, and nobody else may
notice."""

import random
import re
import selectors
import time

from stage import Browser, Pulse, connect

# Seconds after which each kind must be gone: Nagi's own limits, and some for a machine that is busy.
LIMITS = {"head": 15, "body": 20, "read": 28}
# On a machine of its own, and on one that others use: there it only counts that they are closed at all.
SLACK = {True: 8, False: 60}


class Slow:
    """One client. `kind`: the head drips in, the body drips in, or the answers are not read."""

    def __init__(self, kind, port, host, asset):
        self.kind, self.begun, self.closed_after = kind, time.monotonic(), None
        self.socket = connect(port, receive=4096 if kind == "read" else None)
        self.next_at = self.begun + random.uniform(0, 1)
        if kind == "head":
            self.send(f"GET / HTTP/1.1\r\nHost: {host}\r\n".encode())
        elif kind == "body":
            self.send(f"POST /setups HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1000\r\n"
                      f"Content-Type: application/x-www-form-urlencoded\r\n\r\na=".encode())
        else:
            self.send(f"GET {asset} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode() * 100)

    def send(self, content):
        try:
            self.socket.send(content)
        except BlockingIOError:
            pass
        except OSError:
            self.end()

    def drip(self, now):
        if self.kind != "read" and now >= self.next_at and self.closed_after is None:
            self.send(b"X" if self.kind == "body" else b"X-A: b\r\n")
            self.next_at = now + 1

    def look(self):
        """Whether the other side has closed. Who never reads learns it from the socket's state alone."""
        if self.kind == "read":
            return self.is_hung_up()
        try:
            if not self.socket.recv(65536):
                self.end()
        except BlockingIOError:
            pass
        except OSError:
            self.end()

    def is_hung_up(self):
        state = self.socket.getsockopt(6, 11, 1)[0]  # TCP_INFO: the first byte is the state, 1 is established.
        if state != 1:
            self.end()

    def end(self):
        if self.closed_after is None:
            self.closed_after = time.monotonic() - self.begun
            self.socket.close()


def hold(port, host, asset, count, slack, still_open):
    """All clients at once, until each is closed, or the server says so, or the longest limit is over."""
    clients, poll = [], selectors.DefaultSelector()
    for number in range(count):
        for kind in LIMITS:
            clients.append(Slow(kind, port, host, asset))
            if kind != "read" and clients[-1].closed_after is None:
                poll.register(clients[-1].socket, selectors.EVENT_READ, clients[-1])
    end, asked = time.monotonic() + max(LIMITS.values()) + slack, 0
    while time.monotonic() < end and any(client.closed_after is None for client in clients):
        for key, _ in poll.select(timeout=0.1):
            key.data.look()
            if key.data.closed_after is not None:
                poll.unregister(key.fileobj)
        now = time.monotonic()
        held = [client for client in clients if client.closed_after is None]
        if now > asked + 1 and all(client.kind == "read" for client in held):
            asked = now
            if still_open() <= 2:
                break
        for client in clients:
            if client.closed_after is None:
                client.drip(now)
                if client.kind == "read":
                    client.look()
                elif client.closed_after is not None:
                    poll.unregister(client.socket)
    return clients


def problems(clients, still_open, slack):
    """What nobody reads may stay in the kernel after the server has closed: then its own count is what says so."""
    unread = [client for client in clients if client.kind == "read" and client.closed_after is None]
    if still_open <= 2:
        for client in unread:
            client.end()
    found = []
    for kind, limit in LIMITS.items():
        times = [client.closed_after for client in clients if client.kind == kind]
        late = sum(time is None or time > limit + slack + 1 for time in times)
        closed = sorted(time for time in times if time is not None)
        if late:
            found.append(f"{late} of {len(times)} clients with a slow {kind} were held longer than {limit} s")
        if closed and closed[0] < 1:
            found.append(f"a client with a slow {kind} was closed after {closed[0]:.1f} s: nothing was tried")
        if closed:
            print(f"  slow {kind}: {len(closed)} of {len(times)} closed, after {closed[0]:.1f} to {closed[-1]:.1f} s")
    return found


def test_slow_clients_are_closed_and_nobody_notices(server, count, strict):
    """FI-20"""
    asset = re.search(r"/assets/[^\"]+\.css", Browser(server.port).get("/").text)[0]
    still_open = lambda: server.figure("nagi_http_connections_open")
    with Pulse(server.port) as pulse:
        clients = hold(server.port, f"127.0.0.1:{server.port}", asset, count, SLACK[strict], still_open)
    print(f"  healthz meanwhile: {pulse}")
    found = problems(clients, still_open(), SLACK[strict])
    # How fast is a figure, for a machine of its own.
    if strict and pulse.at(0.99) > 0.1:
        found.append(f"healthz took {pulse.at(0.99) * 1000:.0f} ms")
    if pulse.wrong:
        found.append(f"healthz answered {pulse.wrong[:3]}")
    return found
