"""People who answer, and who try again when the server is gone."""

import http.client
import random
import re
import threading
import time

from browser import Browser, Unexpected
from company import ITEMS

GONE = (OSError, http.client.HTTPException)
# "Busy", and what a balancer says when its node is gone: neither is a yes.
BUSY = (502, 503, 504)


class Person:
    """One personal link, one browser, one sheet of answers."""

    def __init__(self, port, slug, word, answers):
        self.browser = Browser(port)
        self.slug, self.word, self.answers = slug, word, answers
        self.receipt = self.arrived_at = None
        self.tries = 0

    def path(self, rest):
        return f"/t/{self.slug}/{rest}"

    def persist(self, work, *statuses):
        """Repeats one request until it is answered. Only the network is forgiven, and "busy"."""
        while True:
            try:
                self.tries += 1
                page = work()
                if page.status not in BUSY:
                    return page.expect(*statuses)
            except GONE:
                pass
            time.sleep(0.01)

    def open(self):
        form = self.persist(lambda: self.browser.get("/l/" + self.word), 200).form("/openings")
        self.persist(lambda: self.browser.submit(form), 303)

    def tap(self, item):
        """Saves one answer as the script of the page does; True when the server promised it (✓)."""
        if not hasattr(self, "token"):
            page = self.persist(lambda: self.browser.get(self.path("answers/part/A")), 200)
            self.token = page.form("/answers/part/A").fields["form_token"]
        fields = {"form_token": self.token, "item": item, "code": self.answers[item]}
        page = self.persist(lambda: self.browser.post(self.path("answers"), fields), 200)
        return '"saved"' in page.text

    def check_form(self):
        return self.persist(lambda: self.browser.get(self.path("answers/check")), 200).form("/submissions")

    def send(self, form=None):
        """Acknowledged means 303 to the secret or the receipt; 303 to the check page would be a refusal."""
        self.form = form or self.check_form()
        self.tries = 0
        page = self.persist(lambda: self.browser.submit(self.form, **self.answers), 303)
        if page.location not in (self.path("secret"), self.path("receipt")):
            raise Unexpected(f"sent, and led to {page.location}")
        return page

    def choose_secret(self, words):
        """Without an own secret the result comes on paper, whatever was planned."""
        form = self.persist(lambda: self.browser.get(self.path("secret")), 200).form("/secret")
        self.persist(lambda: self.browser.submit(form, secret=words, repeat=words), 303)

    def read_receipt(self):
        page = self.persist(lambda: self.browser.get(self.path("receipt")), 200)
        found = re.search(r'class="receipt-number"[^>]*>([^<]+)<', page.text)
        if not found:
            raise Unexpected("the receipt shows no number")
        return found[1]

    def saved_answers(self, part="A"):
        """The answers that the page gives back to the session that tapped them."""
        page = self.persist(lambda: self.browser.get(self.path(f"answers/part/{part}")), 200)
        fields = page.form(f"/answers/part/{part}").fields
        return {item: int(fields[item]) for item in ITEMS if item in fields}


def some_answers(generator):
    return {item: generator.randint(1, 4) for item in ITEMS}


class Crowd:
    """Threads that send sheets as fast as they can, until told to stop. Each link is used by one thread only."""

    def __init__(self, port, slug, words, threads, seed):
        self.port, self.slug, self.seed = port, slug, seed
        self.words, self.lock = list(words), threading.Lock()
        self.sent, self.tapped, self.problems = [], [], []
        self.is_over = threading.Event()
        self.retried = self.repeated = 0
        works = [self.send_sheets] * (threads - 1) + [self.tap_answers]
        self.threads = [
            threading.Thread(target=self.guarded, args=(work, number)) for number, work in enumerate(works)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        """Everybody finishes the sheet in hand: what was begun is retried until it is acknowledged."""
        self.is_over.set()
        for thread in self.threads:
            thread.join()

    def guarded(self, work, number):
        try:
            work(random.Random(self.seed * 1000 + number))
        except Exception as problem:
            self.problems.append(f"{type(problem).__name__}: {problem}")

    def next_person(self, generator):
        with self.lock:
            word = self.words.pop() if self.words else None
        return Person(self.port, self.slug, word, some_answers(generator)) if word else None

    def send_sheets(self, generator):
        while not self.is_over.is_set():
            person = self.next_person(generator)
            if person is None:
                self.send_again(generator)
                continue
            person.open()
            person.send()
            tries = person.tries
            person.receipt = person.read_receipt()
            person.browser.close()
            with self.lock:
                self.sent.append(person)
                self.retried += tries > 1

    def send_again(self, generator):
        """With no link left: the same sheet from the same session is the same receipt."""
        with self.lock:
            person = generator.choice(self.sent)
            self.sent.remove(person)
        person.send(person.form)
        if person.read_receipt() != person.receipt:
            self.problems.append("the same sheet sent again gave another receipt")
        self.repeated += 1
        person.browser.close()
        with self.lock:
            self.sent.append(person)

    def tap_answers(self, generator):
        """People who have only begun: every ✓ must be there afterwards."""
        while not self.is_over.is_set():
            person = self.next_person(generator)
            if person is None:
                return
            person.open()
            person.promised = {}
            for item in ITEMS[:17]:
                if person.tap(item):
                    person.promised[item] = person.answers[item]
                if self.is_over.is_set():
                    break
            person.browser.close()
            self.tapped.append(person)
