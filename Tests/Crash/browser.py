"""A browser reduced to what the crash tests need: one kept connection, a cookie jar, forms filled in by name.

The program's cookies are `__Host-` and Secure; on loopback browsers send them over plain HTTP, and so does this jar.
"""

import http.client
import re
import socket
import urllib.parse
from html.parser import HTMLParser


class Unexpected(Exception):
    """The server answered, but not what the step needs."""


class Form:
    """A form as the page shows it: `fields` holds what a browser would send untouched."""

    def __init__(self, attributes):
        self.action = attributes.get("action", "")
        self.is_multipart = attributes.get("enctype") == "multipart/form-data"
        self.fields = {}
        self.options = {}


class FormReader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.forms = []
        self.form = self.select = self.area = None

    def handle_starttag(self, tag, attributes):
        found = {name: value or "" for name, value in attributes}
        if tag == "form":
            self.form = Form(found)
            self.forms.append(self.form)
        elif self.form is None:
            return
        elif tag == "input":
            self.input(found, dict(attributes))
        elif tag == "select":
            self.select = found["name"]
            self.form.options[self.select] = []
        elif tag == "option" and self.select:
            self.option(found, dict(attributes))
        elif tag == "textarea":
            self.area = found["name"]
            self.form.fields[self.area] = ""

    def input(self, found, flags):
        name, kind = found.get("name"), found.get("type", "text")
        if not name or kind == "file":
            return
        if kind in ("radio", "checkbox"):
            self.form.options.setdefault(name, []).append(found.get("value", "on"))
            if "checked" not in flags:
                return
        self.form.fields[name] = found.get("value", "")

    def option(self, found, flags):
        value = found.get("value", "")
        self.form.options[self.select].append(value)
        if "selected" in flags or len(self.form.options[self.select]) == 1:
            self.form.fields[self.select] = value

    def handle_data(self, text):
        if self.form is not None and self.area:
            self.form.fields[self.area] += text

    def handle_endtag(self, tag):
        if tag == "form":
            self.form = None
        elif tag == "select":
            self.select = None
        elif tag == "textarea":
            self.area = None


class Page:
    def __init__(self, path, status, headers, body):
        self.path, self.status, self.headers, self.body = path, status, headers, body

    @property
    def text(self):
        return self.body.decode("utf-8", "replace")

    @property
    def location(self):
        return self.headers.get("Location", "")

    def expect(self, *statuses):
        if self.status not in statuses:
            heading = re.search(r"<h1[^>]*>(.*?)</h1>", self.text, re.S)
            raise Unexpected(f"{self.path}: {self.status}, wanted {statuses}: {heading and heading[1]}")
        return self

    def form(self, action, having=None):
        reader = FormReader()
        reader.feed(self.text)
        for form in reader.forms:
            if form.action.endswith(action) and (having is None or having in form.fields or having in form.options):
                return form
        raise Unexpected(f"{self.path}: no form for {action}")


class Browser:
    def __init__(self, port, timeout=30):
        self.port, self.timeout = port, timeout
        self.cookies = {}
        self.connection = None

    def get(self, path):
        """A kept connection may have been closed meanwhile: as in browsers, a new one tries once more."""
        is_kept = self.connection is not None
        try:
            return self.request("GET", path)
        except (OSError, http.client.HTTPException):
            if not is_kept:
                raise
            return self.request("GET", path)

    def post(self, path, fields):
        body = urllib.parse.urlencode(fields).encode()
        return self.request("POST", path, body, "application/x-www-form-urlencoded")

    def submit(self, form, files=None, **values):
        fields = {**form.fields, **values}
        if not form.is_multipart:
            return self.post(form.action, fields)
        body, kind = multipart(fields, files or {})
        return self.request("POST", form.action, body, kind)

    def request(self, method, path, body=None, kind=None):
        """One exchange. A connection that breaks is closed and the error goes up: whether to send again is the
        caller's choice."""
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if kind:
            headers["Content-Type"] = kind
        try:
            if self.connection is None:
                self.open()
            self.connection.request(method, path, body, headers)
            answer = self.connection.getresponse()
            page = Page(path, answer.status, answer.headers, answer.read())
        except BaseException:
            self.close()
            raise
        if answer.will_close:
            self.close()
        self.keep_cookies(page.headers.get_all("Set-Cookie") or [])
        return page

    def open(self):
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=self.timeout)
        self.connection.connect()
        self.connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def close(self):
        if self.connection is not None:
            self.connection.close()
            self.connection = None

    @property
    def local_port(self):
        """The port of this end, by which a trace of the server names the connection."""
        return self.connection.sock.getsockname()[1] if self.connection else None

    def keep_cookies(self, headers):
        for header in headers:
            name, _, value = header.split(";")[0].partition("=")
            if "max-age=0" in header.lower().replace(" ", ""):
                self.cookies.pop(name, None)
            else:
                self.cookies[name] = value


def multipart(fields, files):
    mark = "nagi-part-7d1f"
    parts = [
        f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in fields.items()
    ]
    for name, content in files.items():
        head = f'--{mark}\r\nContent-Disposition: form-data; name="{name}"; filename="{name}.csv"\r\n'
        parts.append(head.encode() + b"Content-Type: text/csv\r\n\r\n" + content + b"\r\n")
    return b"".join(parts) + f"--{mark}--\r\n".encode(), f"multipart/form-data; boundary={mark}"
