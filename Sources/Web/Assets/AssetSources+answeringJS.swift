// Made from web/answering.js by scripts/generate-assets; do not edit.
// swift-format-ignore-file

extension AssetSources {
    static let answeringJS = #"""
// One question per screen, saved with every tap. Without this script the same form works page by page.
// Nothing is kept in the browser's storage: what is not saved yet lives in this page's memory only.
//
// One tap is one POST to data-save with `item=A1&code=3&revision=8` and the form token in x-form-token:
// 200 {"saved":"12:03"} says it is stored; 408, 429, 5xx and no answer at all are tried again (Retry-After is
// kept); 409 (already sent, or closed) leads to the page that says so; anything else (401 the session ended) ends the
// saving and says so.
// `revision` rises with every request of this page, beginning after data-revision.

const form = document.getElementById("questions");
const words = form.dataset;
const token = form.elements["form_token"].value;
const byID = (id) => document.getElementById(id);
const status = byID("save-status");
const lead = byID("part-lead");
const heading = document.querySelector("h1");
const backButton = byID("step-back");
const nextButton = byID("step-next");
const advanceBox = byID("auto-advance");
const titleEnd = document.title.slice(document.title.lastIndexOf(" | "));
const partLinks = [...document.querySelectorAll("#parts a")];

// ---- The questions of this part, and of the others as they arrive.

const parts = new Map(); // part → { heading, lead, path }
let items = []; // in order: { id, part, box, path }
let current = null;

function collect(page, path) {
  const source = page.getElementById("questions");
  const part = source.dataset.part;
  parts.set(part, {
    heading: page.querySelector("h1").textContent,
    lead: page.getElementById("part-lead").textContent,
  });
  const found = [...source.querySelectorAll("[data-item]")].map((box) => ({
    id: box.dataset.item, part, box, path,
  }));
  if (page !== document) {
    for (const item of found) {
      item.box.hidden = true;
      form.insertBefore(document.adoptNode(item.box), byID("turning"));
    }
  }
  const order = partLinks.map((link) => link.dataset.part);
  items = [...items, ...found].sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
}

async function fetchOtherParts() {
  for (const link of partLinks) {
    if (parts.has(link.dataset.part)) continue;
    try {
      const answer = await fetch(link.href);
      if (!answer.ok) continue;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (page.getElementById("questions")) collect(page, link.pathname);
    } catch {
      // Without a connection the part is loaded when it is turned to.
    }
  }
  showWhere();
}

// ---- Showing one question.

function show(item, { push = true, focus = true } = {}) {
  current = item;
  leaving = null;
  for (const other of items) other.box.hidden = other !== item;
  const part = parts.get(item.part);
  heading.textContent = part.heading;
  lead.textContent = part.lead;
  document.title = item.box.dataset.title + titleEnd;
  showWhere();
  const search = words.return ? "?return=" + words.return : "";
  const address = item.path + search + "#item-" + item.id;
  const state = { item: item.id };
  if (push) history.pushState(state, "", address);
  else history.replaceState(state, "", address);
  window.scrollTo(0, 0);
  if (focus) focusOn(item);
}

function focusOn(item) {
  const radios = [...item.box.querySelectorAll("input")];
  (radios.find((radio) => radio.checked) ?? radios[0]).focus({ preventScroll: true });
}

function showWhere() {
  if (!current) return;
  const index = items.indexOf(current);
  backButton.hidden = index === 0 && partLinks[0].dataset.part === current.part;
  const isLast = index === items.length - 1 && partLinks.at(-1).dataset.part === current.part;
  nextButton.textContent = isLast ? words.finish : words.next;
  for (const link of partLinks) {
    const own = items.filter((item) => item.part === link.dataset.part);
    if (link.dataset.part === current.part) link.setAttribute("aria-current", "step");
    else link.removeAttribute("aria-current");
    if (!own.length) continue;
    const done = own.filter((item) => item.box.dataset.answered).length;
    const count = link.querySelector(".part-count");
    count.textContent = count.textContent.replace(/^\d+/, done);
  }
}

function leave(address) {
  // A page that is left takes its memory with it, so the queue goes first.
  if (queue.size) leaving = address;
  else location.assign(address);
}

function forward() {
  if (words.return === "check") {
    const open = items.find((item) => !item.box.dataset.answered);
    return open ? show(open) : leave(words.check);
  }
  const next = items[items.indexOf(current) + 1];
  const ownLink = partLinks.findIndex((link) => link.dataset.part === current.part);
  const nextLink = partLinks[ownLink + 1];
  if (next && (next.part === current.part || next.part === nextLink?.dataset.part)) show(next);
  else leave(nextLink ? nextLink.href : words.check);
}

function backward() {
  const before = items[items.indexOf(current) - 1];
  const ownLink = partLinks.findIndex((link) => link.dataset.part === current.part);
  const linkBefore = partLinks[ownLink - 1];
  if (before && (before.part === current.part || before.part === linkBefore?.dataset.part)) show(before);
  else if (linkBefore) leave(linkBefore.href);
}

// ---- Saving: newest answer per question, one request at a time, again and again until it is done.

const queue = new Map(); // item → code
let revision = Number(words.revision);
let isSending = false;
let hasEnded = false;
let failures = 0;
let timer = null;
let leaving = null;

function save(item, code) {
  item.box.dataset.answered = "yes";
  for (const option of item.box.querySelectorAll(".option")) option.classList.remove("is-saved");
  queue.delete(item.id);
  queue.set(item.id, code);
  flush();
}

async function flush() {
  if (isSending || hasEnded || !queue.size) return;
  clearTimeout(timer);
  timer = null;
  isSending = true;
  const [id, code] = queue.entries().next().value;
  try {
    const answer = await fetch(words.save, {
      method: "POST",
      headers: { "x-form-token": token },
      body: new URLSearchParams({ item: id, code, revision: String(++revision) }),
      redirect: "error",
      keepalive: true,
      signal: AbortSignal.timeout(10_000),
    });
    if (answer.ok) acknowledge(id, code, await answer.json());
    else if (answer.status === 409) leaveLate();
    else if (answer.status < 500 && answer.status !== 429 && answer.status !== 408) end();
    else wait(Number(answer.headers.get("retry-after")));
  } catch {
    wait(0);
  }
  isSending = false;
  if (!queue.size && leaving) location.assign(leaving);
  else if (!timer) flush();
}

function acknowledge(id, code, { saved }) {
  failures = 0;
  if (queue.get(id) === code) {
    queue.delete(id);
    const item = items.find((one) => one.id === id);
    item.box.querySelector(`input[value="${code}"]`).closest(".option").classList.add("is-saved");
  }
  say("saved", queue.size ? "" : `✓ ${words.saved} ${saved}`);
}

function wait(seconds) {
  const pause = Math.max(seconds || 0, Math.min(30, 2 ** failures));
  failures += 1;
  say("waiting", words.offline.replace("{n}", queue.size));
  timer = setTimeout(flush, pause * 1000);
}

function end() {
  hasEnded = true;
  say("waiting", words.ended);
}

// Sent in another tab or on another device, or closed meanwhile: a page says which.
function leaveLate() {
  hasEnded = true;
  location.assign(words.check + "?note=late");
}

function say(kind, text) {
  if (!text) return;
  status.className = "status " + kind;
  if (status.textContent !== text) status.textContent = text;
}

addEventListener("online", flush);
addEventListener("beforeunload", (event) => { if (queue.size && !hasEnded) event.preventDefault(); });

// ---- Hands: taps, arrow keys, the keys 1 to 4, Enter.

let isArrow = false; // Arrow keys choose too, but whoever walks through the four does not want to move on yet.
let turn = null;

function answer(radio) {
  const item = items.find((one) => one.id === radio.name);
  if (item !== current) return;
  save(item, radio.value);
  showWhere();
  clearTimeout(turn);
  if (advanceBox.checked && !isArrow) turn = setTimeout(forward, 320);
}

form.addEventListener("click", (event) => {
  if (event.target.matches(".option input")) answer(event.target);
});
form.addEventListener("pointerdown", () => { isArrow = false; });
form.addEventListener("keyup", () => { isArrow = false; });
form.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  isArrow = event.key.startsWith("Arrow");
  if (event.repeat || !/^[1-4]$/.test(event.key)) return;
  const radio = current.box.querySelector(`input[value="${event.key}"]`);
  radio.focus();
  radio.click();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  forward();
});
backButton.addEventListener("click", () => { clearTimeout(turn); backward(); });
nextButton.addEventListener("click", () => { clearTimeout(turn); forward(); });
advanceBox.addEventListener("change", () => {
  const value = advanceBox.checked ? "yes" : "no";
  document.cookie = `__Host-nagi-advance=${value}; Path=/; Secure; SameSite=Strict`;
});
for (const link of partLinks) {
  link.addEventListener("click", (event) => {
    const own = items.filter((item) => item.part === link.dataset.part);
    event.preventDefault();
    if (own.length) show(own.find((item) => !item.box.dataset.answered) ?? own[0]);
    else leave(link.href);
  });
}
addEventListener("popstate", (event) => {
  clearTimeout(turn);
  const id = event.state?.item ?? location.hash.split("#item-")[1];
  if (!id) return;
  const item = items.find((one) => one.id === id);
  if (item) show(item, { push: false });
  else location.reload();
});

// ---- Begin.

form.classList.add("by-steps");
byID("stepper").hidden = false;
collect(document, location.pathname);
const wanted = items.find((item) => "#item-" + item.id === location.hash);
show(wanted ?? items.find((item) => !item.box.dataset.answered) ?? items[0], { push: false, focus: false });
// Until the page is loaded the browser scrolls to the address's fragment and takes the focus away.
function settle() {
  window.scrollTo(0, 0);
  // The keys 1 to 4 work at once; a phone's first screen stays without a focus ring.
  if (!matchMedia("(pointer: coarse)").matches) focusOn(current);
}
if (document.readyState === "complete") settle();
else addEventListener("load", () => setTimeout(settle));
fetchOtherParts();

"""#
}
