"""A visitor who comes by TLS, keeps cookies as browsers do, and may come from another address of this machine."""

import http.client
import re
import ssl
import urllib.parse


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.body = response.read()
        self.cookies = response.headers.get_all("set-cookie") or []
        self.headers = {name.lower(): value for name, value in response.getheaders()}

    @property
    def text(self):
        return self.body.decode("utf-8", "replace")

    @property
    def to(self):
        return self.headers.get("location", "")


class Visitor:
    def __init__(self, base, certificate, source="127.0.0.1"):
        self.base = base
        self.place = urllib.parse.urlsplit(base).netloc
        self.trust = ssl.create_default_context(cafile=str(certificate))
        self.source = source
        self.cookies = {}
        self.page = ""

    def ask(self, method, address, body=None, headers=None):
        host, port = self.place.rsplit(":", 1)
        connection = http.client.HTTPSConnection(
            host, int(port), context=self.trust, source_address=(self.source, 0), timeout=60)
        head = {"accept-language": "ja", **(headers or {})}
        if self.cookies:
            head["cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        connection.request(method, address.removeprefix(self.base), body, head)
        answer = Answer(connection.getresponse())
        connection.close()
        for cookie in answer.cookies:
            name, value = cookie.split(";")[0].split("=", 1)
            self.cookies[name] = value
        if answer.headers.get("content-type", "").startswith("text/html"):
            self.page = answer.text
        return answer

    def get(self, address, headers=None):
        return self.ask("GET", address, headers=headers)

    def hidden(self, name):
        return re.search(rf'name="{name}" value="([^"]*)"', self.page)[1]

    def post(self, address, fields):
        """As our pages post: same origin, no address of the page."""
        head = {"content-type": "application/x-www-form-urlencoded", "origin": "null", "sec-fetch-site": "same-origin"}
        return self.ask("POST", address, urllib.parse.urlencode({"form_token": self.hidden("form_token"), **fields}), head)

    def upload(self, address, name, content):
        token = self.hidden("form_token").encode()
        parts = [(b'name="form_token"', token), (f'name="{name}"; filename="roster.csv"'.encode(), content)]
        body = b"".join(b"--xYz\r\nContent-Disposition: form-data; " + head + b"\r\n\r\n" + value + b"\r\n"
                        for head, value in parts) + b"--xYz--\r\n"
        head = {"content-type": "multipart/form-data; boundary=xYz", "origin": "null",
                "sec-fetch-site": "same-origin"}
        return self.ask("POST", address, body, head)
