"""The example of docs/examples/nginx, before a real program: what an operator copies must work as it stands.

Prints a line for each check and ends with 1 when one fails.
"""

import hashlib
import http.client
import json
import re
import socket
import ssl
import struct
import sys
import time

from stage import Stage
from visitor import Visitor

MEGABYTE = 1 << 20
HEADINGS = "社員番号,氏名,フリガナ,メールアドレス,性別,生年月日,部署,事業場,言語,備考\r\n"
CHECKS = []


def check(function):
    CHECKS.append(function)
    return function


def visitor(stage, source="127.0.0.1"):
    return Visitor(stage.base, stage.certificate, source)


def direct(stage, headers, source="127.0.0.1", path="/nothing/here"):
    """Past nginx, to where Nagi listens."""
    connection = http.client.HTTPConnection("127.0.0.1", stage.inner, source_address=(source, 0), timeout=30)
    connection.putrequest("GET", path, skip_host=True)
    for name, value in headers:
        connection.putheader(name, value)
    connection.endheaders()
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response.status, body


def mark(stage):
    """What `nagi doctor` sends: only who reads the key file can make it."""
    key = bytes.fromhex((stage.folder / "data.key").read_text().strip())

    def field(kind, content):
        return struct.pack(">BI", kind, len(content)) + content

    return hashlib.sha256(field(2, b"v1 doctor") + field(3, key)).hexdigest()


@check
def plain_http_leads_to_https(stage):
    connection = http.client.HTTPConnection("localhost", stage.plain, timeout=30)
    connection.request("GET", "/t/x/sign-in?note=expired")
    response = connection.getresponse()
    assert response.status == 308, response.status
    assert response.getheader("location") == "https://localhost/t/x/sign-in?note=expired"


@check
def a_full_set_up_works(stage):
    """From the printed link to the administrator's home page and the staff sign-in."""
    person = visitor(stage)
    link = stage.set_up_link
    assert link.startswith(stage.base + "/setup/"), link
    opening = person.get(link)
    assert opening.status == 200, opening.status
    fields = {"secret": person.hidden("secret"), "company": "青海商事", "name": "青海", "mail": "admin@example.jp",
              "password": "nami-to-kaze no oto", "repeat": "nami-to-kaze no oto"}
    done = person.post("/setups", fields)
    assert done.status == 303 and done.to.endswith("/home"), (done.status, done.to)
    assert person.get(done.to).status == 200
    assert person.get(link).status == 404, "the link worked twice"
    stage.home, stage.administrator = done.to, person
    sign_in = visitor(stage).get(done.to.replace("/home", "/sign-in"))
    assert sign_in.status == 200 and "サインイン" in sign_in.text
    assert visitor(stage).get(done.to.replace("/home", "/help")).status == 200


@check
def cookies_and_headers_are_strict(stage):
    answer = visitor(stage).get(stage.home.replace("/home", "/sign-in"))
    assert answer.headers["strict-transport-security"] == "max-age=31536000; includeSubDomains"
    assert answer.headers["cache-control"] == "no-store" and "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.cookies, "no cookie"
    for cookie in answer.cookies:
        assert re.match(r"__Host-nagi-\w+=\S*; Path=/; Secure; SameSite=Strict; HttpOnly", cookie), cookie
    assert "content-encoding" not in answer.headers, "compressed"


@check
def no_other_name_is_served(stage):
    for host in ["evil.example", "127.0.0.1", f"127.0.0.1:{stage.inner}", "localhost", f"localhost:{stage.tls}."]:
        assert direct(stage, [("Host", host)])[0] == 400, host
    assert direct(stage, [("Host", f"localhost:{stage.tls}")])[0] == 404
    forged = visitor(stage)
    try:
        status = forged.get("/", {"Host": "evil.example"}).status
    except (http.client.HTTPException, OSError):
        status = None
    assert status in (None, 400, 421), status
    blind = ssl._create_unverified_context()
    try:
        blind.wrap_socket(socket.create_connection(("127.0.0.1", stage.tls)), server_hostname="evil.example")
        raise AssertionError("a stranger's name got a handshake")
    except ssl.SSLError:
        pass


@check
def forwarded_headers_count_only_from_the_proxy(stage):
    forged = {"X-Nagi-Doctor": mark(stage), "X-Forwarded-For": "198.51.100.9", "X-Forwarded-Proto": "http",
              "X-Forwarded-Host": "evil.example", "Forwarded": "for=198.51.100.9"}
    through = visitor(stage, "127.0.0.2").get("/", forged)
    assert through.status == 200, through.status
    seen = json.loads(through.body)
    assert seen == {"proxy": "trusted", "client": "127.0.0.2", "scheme": "https", "host": f"localhost:{stage.tls}",
                    "hostIsOurs": True, "schemeIsOurs": True}, seen
    past = json.loads(direct(stage, [("Host", f"localhost:{stage.tls}"), *forged.items()], "127.0.0.2")[1])
    assert past["proxy"] == "untrusted" and past["client"] == "127.0.0.2", past
    assert past["host"] == f"localhost:{stage.tls}" and past.get("scheme") is None, past
    # The nearest of two headers of one name counts, and only as far as proxies are trusted.
    two = [("Host", f"localhost:{stage.tls}"), ("X-Nagi-Doctor", mark(stage)), ("X-Forwarded-For", "198.51.100.9"),
           ("X-Forwarded-For", "192.0.2.7"), ("X-Forwarded-Proto", "https")]
    assert json.loads(direct(stage, two)[1])["client"] == "192.0.2.7"
    insecure = [("Host", f"localhost:{stage.tls}"), ("X-Forwarded-Proto", "http")]
    assert direct(stage, insecure)[0] == 400
    assert direct(stage, insecure, "127.0.0.2")[0] == 404


def roster(size):
    """Few people with long remarks: what is measured is the way, not the reading."""
    remark = "備" * 30_000
    rows, length = [HEADINGS], len(HEADINGS.encode())
    while length < size:
        row = f"{len(rows):07},社員 {len(rows)},,,,,本社/総務部,本社,,{remark}\r\n"
        rows.append(row)
        length += len(row.encode())
    return "".join(rows).encode()[:size]


@check
def large_rosters_pass_and_larger_ones_are_refused(stage):
    person = stage.administrator
    page = person.get(stage.home.replace("/home", "/roster"))
    limit = int(re.search(r"(\d+)MB", page.text)[1])
    assert limit >= 10, f"the page takes {limit} MB only"
    for megabytes, taken in [(10, True), (limit + 1, False), (51, False)]:
        person.page = page.text
        answer = person.upload(stage.home.replace("/home", "/roster/checks"), "roster", roster(megabytes * MEGABYTE))
        assert (answer.status in (200, 422)) == taken and (answer.status == 413) != taken, (megabytes, answer.status)


@check
def the_doctor_is_content(stage):
    run = stage.ask_doctor()
    states = {line["part"]: line["state"] for line in json.loads(run.stdout)["checks"]}
    assert run.returncode == 0, run.stdout + run.stderr
    for part in ["base-url", "server", "proxy", "certificate", "clock", "key-file", "database"]:
        assert states[part] == "ok", (part, run.stdout)
    assert str(stage.folder) not in run.stdout and "example.jp" not in run.stdout


def main():
    stage = Stage()
    failed = 0
    try:
        stage.build()
        stage.start()
        for one in CHECKS:
            begin = time.perf_counter()
            try:
                one(stage)
                words = "ok"
            except AssertionError as error:
                words, failed = f"FAILED: {error}", failed + 1
            print(f"proxy: {one.__name__.replace('_', ' ')}: {words} ({time.perf_counter() - begin:.1f}s)", flush=True)
            if failed and one is a_full_set_up_works:
                break
    finally:
        stage.strike()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
