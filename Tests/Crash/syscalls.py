"""Reads a trace of system calls and says when what was durable.

Line numbers stand for time: strace prints an entry before it lets the call run and an exit before the thread goes on,
so "line a is before line b" holds whenever b was caused by a.
"""

import ast
import re
import struct
from dataclasses import dataclass, replace

LINE = re.compile(r"^(\d+) +(.*)$")
CALL = re.compile(r"^(\w+)\((\d+)<(.*?)>(?=[,) ]|$)")
RESUMED = re.compile(r"^<\.\.\. (\w+) resumed>(.*)$")
STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
PEER = re.compile(r"->127\.0\.0\.1:(\d+)\]$")
FRAME_HEADER = 24


@dataclass(frozen=True)
class Event:
    call: str
    target: str
    data: bytes
    entry: int
    exit: int
    succeeded: bool

    @property
    def is_sync(self):
        return self.call in ("fdatasync", "fsync") and self.succeeded


@dataclass(frozen=True)
class Frame:
    """One page in a write-ahead log; the last one of a transaction carries the commit mark."""

    log: str
    page: bytes
    is_commit: bool
    written: int


def events(lines):
    begun = {}
    for number, line in enumerate(lines):
        found = LINE.match(line)
        if not found:
            continue
        thread, text = found.groups()
        if text.endswith("<unfinished ...>"):
            begun[thread] = (number, text.removesuffix("<unfinished ...>").rstrip())
            continue
        start = number
        if resumed := RESUMED.match(text):
            if thread not in begun:
                continue
            start, first = begun.pop(thread)
            text = first + resumed[2]
        if event := parsed(text, start, number):
            yield event


def parsed(text, entry, exit):
    call = CALL.match(text)
    if not call:
        return None
    data = b"".join(ast.literal_eval(f'b"{part}"') for part in STRING.findall(text[call.end():]))
    result = text.rpartition(" = ")[2]
    return Event(call[1], call[3], data, entry, exit, not result.startswith("-1"))


def frames(events):
    """SQLite writes each frame as 24 bytes of header and then the page."""
    found, headers = [], {}
    for event in events:
        if event.call != "pwrite64" or not event.target.endswith("-wal"):
            continue
        if len(event.data) == FRAME_HEADER:
            headers[event.target] = struct.unpack(">II", event.data[:8])
        elif event.target in headers:
            _, size_after_commit = headers.pop(event.target)
            found.append(Frame(event.target, event.data, size_after_commit != 0, event.exit))
    return found


@dataclass(frozen=True)
class Acknowledgement:
    """A reply to a sent sheet, named by the mark that its row leaves in the log and the client's port."""

    mark: bytes
    port: int


def commit_of(mark, frames):
    """(the frame that commits the transaction which first holds the mark, None) or (None, why not)."""
    first = next((index for index, frame in enumerate(frames) if mark in frame.page), None)
    if first is None:
        return None, "its row never reached the log"
    log = frames[first].log
    commit = next((frame for frame in frames[first:] if frame.log == log and frame.is_commit), None)
    return (commit, None) if commit else (None, "its transaction was never committed")


def durable_since(mark, frames, syncs):
    """(line, None) from which the transaction that holds the mark is on the disk, or (None, why not)."""
    commit, reason = commit_of(mark, frames)
    if commit is None:
        return None, reason
    done = next((sync.exit for sync in syncs if sync.target == commit.log and sync.entry > commit.written), None)
    return (done, None) if done is not None else (None, "its transaction was never synced")


def reply_to(port, events):
    """The line on which the first byte of the acknowledging reply leaves."""
    return next((event.entry for event in events if is_reply(event, port)), None)


def is_reply(event, port):
    peer = PEER.search(event.target)
    is_there = bool(peer) and int(peer[1]) == port and event.data.startswith(b"HTTP/1.1 303")
    return is_there and (b"/secret\r\n" in event.data or b"/receipt\r\n" in event.data)


def early_replies(acknowledgements, events):
    """What broke the promise: replies that left before their transaction was on the disk."""
    events = list(events)
    logged, syncs = frames(events), [event for event in events if event.is_sync]
    problems = []
    for one in acknowledgements:
        durable, reason = durable_since(one.mark, logged, syncs)
        reply = reply_to(one.port, events)
        if reply is None:
            problems.append(f"port {one.port}: no reply in the trace")
        elif durable is None or reply < durable:
            problems.append(f"port {one.port}: acknowledged at line {reply}; {reason or f'durable at line {durable}'}")
    return problems


def without_syncs(events):
    """As a program would look that never syncs (`synchronous = OFF` or NORMAL)."""
    return [event for event in events if not event.is_sync]


def with_hasty_replies(acknowledgements, events):
    """As a program would look that replies when it has written but before the sync has ended."""
    logged, moved = frames(events), {}
    for one in acknowledgements:
        commit, _ = commit_of(one.mark, logged)
        reply = next((event for event in events if is_reply(event, one.port)), None)
        if commit and reply:
            moved[reply.entry] = commit.written
    return [replace(event, entry=moved.get(event.entry, event.entry)) if event.data else event for event in events]
