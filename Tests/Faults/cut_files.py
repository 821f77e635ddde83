"""What a disk may hold after a power cut: from strace's record of a run, files whose un-synced writes are there, are
not, or are there in part.

A file is what its last fsync left, and behind it any choice of the writes since, each whole, torn at a sector or not
at all, in any order. A file that was never synced may be missing; the name of one that was is there. What stands
in shared memory (`-shm`) is nobody's promise and is thrown away.
"""

import re
from pathlib import Path

SECTOR = 512
CALLS = "pwrite64,write,writev,sendto,fdatasync,fsync,ftruncate,unlink"
LINE = re.compile(r"(\d+) +([\d.]+) (?:<\.\.\. (\w+) resumed>(.*)|(\w+)\((.*))$", re.S)
PATH = re.compile(r"^\d+<([^>]*)>")
TEXT = re.compile(r'"([^"]*)"')


def command(file):
    """The words before a program that have its calls written to `file`, with every byte."""
    return ["strace", "-f", "--seccomp-bpf", "-y", "-xx", "-s", "1000000", "-ttt", "-e", f"trace={CALLS}",
            "-e", "signal=none", "-o", str(file)]


def unhex(text):
    return bytes.fromhex(text.replace("\\x", ""))


class Step:
    """One call that matters: a write, a length, an unlinking, a sync that is over, or bytes of a reply."""

    def __init__(self, kind, path, at, **more):
        self.kind, self.path, self.at = kind, path, at
        self.offset, self.data, self.covers = more.get("offset"), more.get("data"), more.get("covers")


def steps_of(file, folder):
    """In the order of the record. A write counts from its beginning, a sync from its end for what stood before it."""
    steps, open_syncs, known = [], {}, 0
    for line in file.read_text(errors="replace").split("\n"):
        found = LINE.match(line)
        if not found:
            continue
        thread, at, resumed, rest, call, words = found.groups()
        if resumed:
            if thread in open_syncs and "= 0" in rest:
                path, covers = open_syncs.pop(thread)
                steps.append(Step("sync", path, float(at), covers=covers))
            continue
        step = read(call, words, float(at), Path(folder))
        if step is None:
            continue
        if step.kind != "sync":
            steps.append(step)
        elif "unfinished" in words:
            open_syncs[thread] = (step.path, len(steps))
        elif "= 0" in words:
            step.covers = len(steps)
            steps.append(step)
    return steps


def read(call, words, at, folder):
    if call == "unlink":
        path = Path(unhex(TEXT.search(words)[1]).decode())
        return Step("unlink", path, at) if counts(path, folder) else None
    found = PATH.match(words)
    if not found:
        return None
    name = unhex(found[1]).decode(errors="replace") if "\\x" in found[1] else found[1]
    texts = [unhex(text) for text in TEXT.findall(words)]
    if call in ("write", "writev", "sendto") and name.startswith(("socket:", "TCP")):
        return Step("reply", None, at, data=b"".join(texts))
    path = Path(name)
    if not counts(path, folder) or path.is_dir():
        return None
    if call in ("fdatasync", "fsync"):
        return Step("sync", path, at)
    numbers = re.findall(r", (\d+)", TEXT.sub("", words).partition(" = ")[0])
    if call == "ftruncate":
        return Step("length", path, at, offset=int(numbers[0]))
    if call == "pwrite64":
        return Step("write", path, at, offset=int(numbers[1]), data=texts[0])
    raise SystemExit(f"{call} on {path}: this record cannot be replayed")


def counts(path, folder):
    return folder in path.parents and not path.name.endswith("-shm")


class Disk:
    """Files below a folder, as they were when the record began: everything of them synced."""

    def __init__(self, folder):
        self.folder = folder
        self.synced = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file() and counts(file, folder)}
        self.pending, self.number = {}, 0

    def take(self, step):
        if step.kind in ("write", "length", "unlink"):
            self.begin_anew(step)
            self.pending.setdefault(step.path, []).append((self.number, step))
        elif step.kind == "sync":
            waiting = self.pending.get(step.path, [])
            for _, one in [one for one in waiting if one[0] < step.covers]:
                self.synced[step.path] = changed(self.synced.get(step.path, b""), one)
            self.synced.setdefault(step.path, b"")
            self.pending[step.path] = [one for one in waiting if one[0] >= step.covers]
        self.number += 1

    def begin_anew(self, step):
        """A file that is written after it was taken away is another one: of the old one nothing comes back into it."""
        if any(one.kind == "unlink" for _, one in self.pending.get(step.path, [])):
            self.synced.pop(step.path, None)
            self.pending[step.path] = []

    def after_a_cut(self, chance, share):
        """{file: bytes}; `share` of the un-synced writes reached the disk, or all of them, or none."""
        files = dict(self.synced)
        for path, waiting in self.pending.items():
            for _, step in waiting:
                if chance.random() >= share:
                    continue
                if step.kind == "unlink":
                    files.pop(path, None)
                else:
                    files[path] = changed(files.get(path, b""), torn(step, chance) if 0 < share < 1 else step)
        return files


def torn(step, chance):
    """A write of which only some sectors arrived."""
    if step.kind != "write" or chance.random() < 0.7:
        return step
    keep = SECTOR * chance.randint(0, len(step.data) // SECTOR)
    return Step("write", step.path, step.at, offset=step.offset, data=step.data[:keep])


def changed(content, step):
    if step.kind == "unlink":
        return b""
    if step.kind == "length":
        return content[:step.offset].ljust(step.offset, b"\0")
    end = step.offset + len(step.data)
    return content[:step.offset].ljust(step.offset, b"\0") + step.data + content[end:]
