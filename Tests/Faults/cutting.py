"""FI-08: the connection breaks at every point of a sheet that is being sent. Sending again gives one row."""

import random
import socket
import struct
import urllib.parse

from stage import Person, some_answers


def request_of(person, port):
    """The bytes of the POST that a browser would send."""
    fields = {**person.form.fields, **person.answers}
    body = urllib.parse.urlencode(fields).encode()
    cookies = "; ".join(f"{name}={value}" for name, value in person.browser.cookies.items())
    head = (f"POST {person.form.action} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: {cookies}\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n")
    return head.encode() + body


def cut(port, content, at, abruptly):
    """Sends so many bytes and goes: with a reset, or politely."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as client:
        client.sendall(content[:at])
        if abruptly:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def offsets(length, head, step):
    """Around every edge, and between them."""
    edges = {1, head - 4, head - 1, head, head + 1, length - 1, length}
    return sorted(edges | set(range(1, length, step)))


def test_a_sheet_cut_anywhere_is_stored_once(server, company, words, step):
    """FI-08, RE-03: one person for each offset. `words` is shortened by what was used."""
    generator = random.Random(8)
    found, tried, number = [], 0, 0
    length = None
    while words and (length is None or number < len(points)):
        person = Person(server.port, company.slug, words.pop(), some_answers(generator))
        person.open()
        person.form = person.check_form()
        content = request_of(person, server.port)
        if length is None:
            length = len(content)
            points = offsets(length, content.index(b"\r\n\r\n") + 4, step)
        at = min(points[number], len(content)) if points[number] < length else len(content)
        cut(server.port, content, at, abruptly=number % 2 == 0)
        person.send(person.form)
        receipt = person.read_receipt()
        person.send(person.form)
        if person.read_receipt() != receipt:
            found.append(f"cut after {at} bytes: two receipts")
        person.browser.close()
        number, tried = number + 1, tried + 1
    if length is None or number < len(points):
        found.append("not enough people for every offset")
    print(f"  {tried} sheets cut at {tried} offsets of {length} bytes")
    return found, tried
