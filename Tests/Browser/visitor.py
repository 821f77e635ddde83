"""A visitor without a screen: the same pages, cookies and form tokens as a browser without JavaScript."""

import http.client
import re
import urllib.parse

from people import PARTS, item


class Answer:
    def __init__(self, response, body):
        self.status = response.status
        self.to = response.getheader("location")
        self.type = response.getheader("content-type") or ""
        self.bytes = body

    @property
    def text(self):
        return self.bytes.decode("utf-8")


class Visitor:
    def __init__(self, origin, cookies=None):
        self.origin = origin
        self.connection = http.client.HTTPConnection(urllib.parse.urlsplit(origin).netloc, timeout=60)
        self.cookies = cookies or {}
        self.page = ""

    @classmethod
    def of(cls, context, origin):
        """Somebody who is signed in in Chromium."""
        return cls(origin, {cookie["name"]: cookie["value"] for cookie in context.cookies()})

    def ask(self, method, address, fields=None):
        headers = {"cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
                   "accept-language": "ja"}
        body = None
        if fields is not None:
            headers["content-type"] = "application/x-www-form-urlencoded"
            body = urllib.parse.urlencode(fields)
        self.connection.request(method, address.removeprefix(self.origin), body, headers)
        response = self.connection.getresponse()
        answer = Answer(response, response.read())
        for cookie in response.headers.get_all("set-cookie") or []:
            name, value = cookie.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return answer

    def get(self, address):
        answer = self.ask("GET", address)
        if answer.type.startswith("text/html"):
            self.page = answer.text
        return answer

    def see(self, address):
        """A page that must be there."""
        answer = self.get(address)
        assert answer.status == 200, f"GET {short(address)} gave {answer.status} {answer.to or ''}"
        return answer.text

    def hidden(self, name):
        return re.search(rf'name="{name}" value="([^"]*)"', self.page)[1]

    def post(self, address, fields):
        return self.ask("POST", address, {"form_token": self.hidden("form_token"), **fields})

    def send(self, address, fields):
        """A form that must be taken; gives the address it leads to."""
        answer = self.post(address, fields)
        assert answer.status == 303, f"POST {short(address)} gave {answer.status}"
        return answer.to

    def close(self):
        self.connection.close()


def short(address):
    return re.sub(r"[\w-]{20,}", "…", address)


def open_link(origin, link):
    visitor = Visitor(origin)
    visitor.see(link)
    start = re.search(r'action="([^"]*/openings)"', visitor.page)[1]
    return visitor, start.removesuffix("/openings"), visitor.send(start, {"link": visitor.hidden("link")})


def fill_in(person, origin, link, chooses_secret=True):
    """From the mail to the receipt by the four part pages; gives the receipt's number."""
    visitor, base, _ = open_link(origin, link)
    page = f"{base}/answers/part/A"
    for part, numbers in PARTS.items():
        visitor.see(page)
        codes = {item(n): person.codes[n] for n in numbers if n in person.codes}
        page = visitor.send(f"{base}/answers/part/{part}", codes)
    visitor.see(page)
    after = visitor.send(f"{base}/submissions", {"attempt": visitor.hidden("attempt")})
    visitor.see(after)
    if chooses_secret:
        after = visitor.send(f"{base}/secret", {"secret": person.secret, "repeat": person.secret})
        visitor.see(after)
    number = receipt_number(visitor.page) if chooses_secret else ""
    visitor.close()
    return number


def receipt_number(page):
    return re.search(r'receipt-number">([^<]+)<', page)[1]
