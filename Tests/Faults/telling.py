"""I8, PR-03: what a full run wrote to its log. Nothing in it may lead to a person, a company or a page."""

import json
import re

from company import PASSWORD

KEYS = {"time", "level", "event", "id", "method", "route", "status", "ms", "kind", "state"}
NAMES = ["管理", "社員", "シャイン", "実施 太郎", "事務 花子", "人事", "なぎ試験", "example.jp", "本社", "営業", "総務", PASSWORD,
         "E000001", "医籍登録番号", "127.0.0.1", "Mozilla", "__Host-"]


def told(text, words):
    """What a log tells that it must not: forbidden words, foreign keys, paths that are no templates, long words."""
    found = [word for word in words if word and word in text]
    for line in text.splitlines():
        try:
            event = json.loads(line)
        except ValueError:
            found.append(f"no event: {line[:80]}")
            continue
        found += [f"unknown key {key}" for key in event.keys() - KEYS]
        route = event.get("route", "none")
        parts = [part for part in route.split("/") if part and not re.fullmatch(r"\{\w+\}|[a-z]+(-[a-z]+)*|part|[A-Z]", part)]
        if route != "none" and (not route.startswith("/") or parts):
            found.append(f"route {route}")
        found += [f"long word {word[:12]}…" for word in re.findall(r"[\w-]{40,}", line)]
        if not re.fullmatch(r"[\w-]{10}|", event.get("id", "")):
            found.append(f"id {event['id']}")
    return sorted(set(found))


def test_the_log_of_a_full_run_tells_nothing(server, company, links):
    """PR-03, I8"""
    text = server.log_text
    words = NAMES + [company.slug] + links + [link[10:] for link in links]
    found = told(text, words)
    planted = '{"time":"x","level":"info","event":"request","id":"abcdefghij","route":"/l/' + (links[0] if links else "x") + '"}\n'
    if not told(planted, words) or not told('{"event":"a","path":"/x"}', []) or not told("社員 3", words):
        found.append("the check does not see what was planted")
    requests = text.count('"event":"request"')
    print(f"  {requests} requests in {len(text) >> 10} KiB of log")
    if requests < 100:
        found.append(f"only {requests} requests were logged: nothing was tried")
    return found
