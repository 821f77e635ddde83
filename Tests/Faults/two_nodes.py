#!/usr/bin/env python3
"""Two nodes of Nagi behind haproxy, on a PostgreSQL with a synchronous standby. While people send their sheets, one
node is killed, then the other; the nodes are replaced one after the other as an upgrade does; the primary database
is killed and the standby promoted. Then it is counted: what was acknowledged is stored exactly once.

usage: Tests/Faults/two_nodes.py [--nagi PROGRAM] [--people 600] [--threads 6] [--rounds 3] [--seconds 4] [--keep]

Everything happens over HTTP with the real program; psql counts at the end. Ends with 1 and names what is wrong.
"""

import argparse
import random
import shutil
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Crash"))
sys.dont_write_bytecode = True

from answering import Crowd  # noqa: E402
from balancer import Balancer  # noqa: E402
from browser import Browser  # noqa: E402
from clusters import Pair  # noqa: E402
from company import Company  # noqa: E402
from kill_rounds import run_in_folder, test_every_promised_tap_is_there  # noqa: E402
from server import Server, find_program, free_port  # noqa: E402


class House:
    """What the company meets: one address, two nodes behind it. Takes the place of a single server."""

    def __init__(self, program, folder):
        self.folder, self.port = folder, free_port()
        self.database = Pair(folder / "postgres")
        self.mail = folder / "mail"
        self.mail.mkdir()
        environment = {
            "NAGI_DATABASE": self.database.address("nagi_data"), "NAGI_KEYS": self.database.address("nagi_keys"),
            "NAGI_BASE_URL": f"https://127.0.0.1:{self.port}", "NAGI_TRUSTED_PROXY": "127.0.0.1", "NAGI_DRAIN": "2",
        }
        self.nodes = [self.node(program, name, environment) for name in ("a", "b")]
        self.balancer = Balancer(folder, self.port, [node.port for node in self.nodes])

    def node(self, program, name, environment):
        node = Server(program, self.folder / name, environment=environment)
        node.mail = self.mail
        return node

    def start(self):
        self.database.start()
        first, second = self.nodes
        first.start()
        # Every node has the same key: it opens the keys, and is nowhere in the database.
        shutil.copy(first.folder / "data.key", second.folder / "data.key")
        (second.folder / "data.key").chmod(0o400)
        second.start()
        self.balancer.start()
        self.wait_for_page()

    def setup_link(self):
        return self.nodes[0].setup_link()

    def wait_for_page(self):
        until = time.monotonic() + 30
        while time.monotonic() < until:
            try:
                if Browser(self.port).get("/").status == 200:
                    return
            except OSError:
                pass
            time.sleep(0.05)
        sys.exit("no page through haproxy")

    def stop(self):
        self.balancer.stop()
        for node in self.nodes:
            node.stop()


class Visitors(threading.Thread):
    """People who only read a page, one request after another, and note every answer that is none."""

    def __init__(self, port, path):
        super().__init__(daemon=True)
        self.port, self.path = port, path
        self.is_over = threading.Event()
        self.asked, self.failed = 0, []

    def run(self):
        browser = Browser(self.port)
        while not self.is_over.is_set():
            self.asked += 1
            try:
                status = browser.get(self.path).status
                if status != 200:
                    self.failed.append(status)
            except Exception as problem:
                self.failed.append(type(problem).__name__)
                browser = Browser(self.port)
            time.sleep(0.005)

    def end(self):
        self.is_over.set()
        self.join()
        return self.failed


def replace_nodes(house, path):
    """As an upgrade does: one node after the other is told to stop, and started again. Nobody may notice."""
    visitors = [Visitors(house.port, path) for _ in range(4)]
    for visitor in visitors:
        visitor.start()
    for node in house.nodes:
        node.stop()
        node.start()
        wait_until_ready(node)
    failed = [problem for visitor in visitors for problem in visitor.end()]
    return sum(visitor.asked for visitor in visitors), failed


def wait_until_ready(node):
    """As whoever upgrades would: the next node's turn comes when the balancer has this one back."""
    until = time.monotonic() + 30
    while Browser(node.port).get("/readyz").status != 200 and time.monotonic() < until:
        time.sleep(0.1)
    time.sleep(2)


def kill_nodes(house, rounds, seconds, chance):
    for turn in range(rounds):
        node = house.nodes[turn % 2]
        time.sleep(chance.uniform(0.3, 1.0) * seconds / 2)
        node.kill()
        time.sleep(chance.uniform(0.3, 1.0) * seconds / 2)
        node.start()


def test_acknowledged_equals_stored(house, crowd, shown):
    """RE-02, RE-03: exactly once, whichever node and whichever database took it."""
    database, senders = house.database.primary, len(crowd.sent)
    (schema,) = database.rows(
        "SELECT nspname FROM pg_namespace WHERE nspname ~ '^tenant_[0-9]+$'", "nagi_data")
    count = lambda what: int(database.rows(f"SELECT {what} FROM {schema}.sheet", "nagi_data")[0])
    found = {"sheets": count("count(*)"), "senders": count("count(DISTINCT invitation)"), "shown": shown[0]}
    wrong = {name: value for name, value in found.items() if value != senders}
    lost = sum(person.read_receipt() != person.receipt for person in crowd.sent)
    problems = [f"acknowledged {senders}, but {wrong}"] if wrong else []
    return problems + ([f"{lost} receipts differ"] if lost else [])


def run(options, folder):
    house = House(find_program(options.nagi), folder)
    chance = random.Random(options.seed)
    try:
        house.start()
        company = Company(house, options.people).prepare()
        path = company.path("sign-in")
        crowd = Crowd(house.port, company.slug, company.personal_links(), options.threads, options.seed)
        with crowd:
            kill_nodes(house, options.rounds, options.seconds, chance)
            asked, failed = replace_nodes(house, path)
            begin = time.perf_counter()
            house.database.fail_over()
            Browser(house.port).get(path).expect(200)
            away = time.perf_counter() - begin
            time.sleep(options.seconds)
        if crowd.problems:
            return crowd.problems
        problems = [f"{len(failed)} of {asked} requests failed during the upgrade: {failed[:5]}"] if failed else []
        problems += test_every_promised_tap_is_there(crowd)
        problems += test_acknowledged_equals_stored(house, crowd, company.progress())
        house.stop()
        is_whole, words = house.nodes[0].audit()
        if not is_whole:
            problems.append(f"audit: {words}")
        print(
            f"{options.rounds} nodes and 1 primary killed under load: {len(crowd.sent)} sheets acknowledged "
            f"({crowd.retried} after a broken try), all stored once: {not problems}; {sum(len(p.promised) for p in crowd.tapped)}"
            f" taps with ✓; upgrade of both nodes: {len(failed)} of {asked} requests failed; the first page "
            f"{away:.1f} s after the primary died; {words.rpartition('/')[2].strip()}")
        return problems
    finally:
        for node in house.nodes:
            if node.process and node.process.poll() is None:
                node.process.kill()
        if hasattr(house.balancer, "process"):
            house.balancer.process.kill()
        house.database.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nagi")
    parser.add_argument("--people", type=int, default=600)
    parser.add_argument("--threads", type=int, default=6)
    parser.add_argument("--rounds", type=int, default=3, help="nodes killed, one after the other")
    parser.add_argument("--seconds", type=float, default=4)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 31))
    parser.add_argument("--keep", action="store_true", help="leave the data behind")
    options = parser.parse_args()
    run_in_folder(run, options, "nagi-nodes-")


if __name__ == "__main__":
    main()
