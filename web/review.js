// Review by keyboard: rows of the list, or one person. Decisions are posted in the background, one after the other;
// only what shows ✓ is saved. Without this file the buttons are plain forms.

const form = document.getElementById("decisions");
const list = document.getElementById("review");
const person = document.getElementById("examinee");
const said = document.getElementById("saved");
const decisions = { y: "needed", n: "notNeeded", c: "cannotBeJudged" };

// Decisions

let last = Promise.resolve();
let waiting = 0;

const holder = (button) => button.closest("tr") ?? person;

const say = (words, kind) => {
  said.textContent = words;
  said.className = kind ? `status ${kind}` : "status";
};

const show = (where, decision) => {
  const state = where.querySelector(".state");
  state.className = `tag state ${decision}`;
  state.textContent = form.getAttribute(`data-label-${decision.toLowerCase()}`);
  for (const pick of where.querySelectorAll(".pick")) pick.classList.toggle("chosen", pick.value === decision);
};

const post = async (button) => {
  const where = holder(button);
  const body = new URLSearchParams({ form_token: form.elements.form_token.value, decision: button.value });
  let reply;
  try {
    reply = await fetch(button.formAction, { method: "POST", body, headers: { accept: "application/json" } });
    if (!reply.ok || !reply.headers.get("content-type")?.startsWith("application/json")) throw reply;
    const { decision, undecided } = await reply.json();
    where.classList.remove("failed");
    show(where, decision);
    count(undecided);
    say(`${nameOf(where)}${form.dataset.saved}`, "saved");
  } catch {
    where.classList.add("failed");
    say(`${nameOf(where)}${reply ? form.dataset.ended : form.dataset.failed}`, "waiting");
  }
};

const nameOf = (where) => {
  const link = where.querySelector("th a");
  return link ? `${link.textContent} ` : "";
};

const count = (undecided) => {
  const left = document.getElementById("undecided");
  if (left) left.textContent = undecided;
  const filter = document.querySelector('[data-filter="undecided"]');
  if (filter) filter.textContent = undecided;
};

const decide = (button) => {
  waiting += 1;
  say(form.dataset.saving);
  last = last.then(() => post(button)).finally(() => {
    waiting -= 1;
  });
};

form?.addEventListener("submit", (event) => {
  if (!event.submitter?.classList.contains("pick")) return;
  event.preventDefault();
  decide(event.submitter);
});

addEventListener("beforeunload", (event) => {
  if (waiting > 0) event.preventDefault();
});

// Keys: letters only while a row or the person's bar holds the focus (WCAG 2.1.4).

const keyOf = (event) => {
  // While a Japanese input method is on, the key itself is not told.
  const isHidden = event.key === "Process" || event.isComposing;
  return isHidden ? event.code.replace("Key", "").toLowerCase() : event.key.length === 1 ? event.key.toLowerCase() : event.key;
};

const pick = (where, decision) => {
  const button = where.querySelector(`.pick[value="${decision}"]`);
  if (button) decide(button);
  return Boolean(button);
};

const rows = list ? [...list.tBodies[0].rows] : [];

const goTo = (row) => {
  if (!row) return false;
  for (const other of rows) if (other.tabIndex === 0) other.tabIndex = -1;
  row.tabIndex = 0;
  row.focus();
  return true;
};

const inList = (event, key) => {
  const isFree = document.activeElement === document.body || document.activeElement?.id === "main";
  const row = document.activeElement?.closest?.("#review tbody tr");
  if (!row) return isFree && key === "ArrowDown" && goTo(rows[0]);
  const index = rows.indexOf(row);
  if (key === "ArrowDown") return goTo(rows[index + 1]) || true;
  if (key === "ArrowUp") return goTo(rows[index - 1]) || true;
  if (key === "Home") return goTo(rows[0]);
  if (key === "End") return goTo(rows.at(-1));
  if (decisions[key]) return pick(row, decisions[key]);
  if (key === "Enter" && event.target === row) return follow(row.querySelector("th a"));
  return key === "?" && help();
};

const onPerson = (event, key) => {
  if (key === "Escape") return follow(document.querySelector(".back"));
  if (!person.contains(document.activeElement)) return false;
  if (key === "ArrowLeft") return follow(document.getElementById("previous"));
  if (key === "ArrowRight") return follow(document.getElementById("next"));
  if (decisions[key]) return pick(person, decisions[key]);
  return key === "?" && help();
};

// A page is left only after what was decided on it has been sent.
const follow = (link) => {
  if (!link) return false;
  last.then(() => link.click());
  return true;
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || dialog?.open) return;
  const key = keyOf(event);
  if (list ? inList(event, key) : person && onPerson(event, key)) event.preventDefault();
});

// The help

const dialog = document.getElementById("keys");
const opener = document.getElementById("keys-open");

const help = () => {
  dialog.showModal();
  return true;
};

if (dialog && opener) {
  opener.hidden = false;
  opener.addEventListener("click", help);
  document.getElementById("keys-close").addEventListener("click", () => dialog.close());
}

// The place: the row somebody comes back to, else Tab leads to the first row.

if (rows.length > 0) {
  const known = rows.find((row) => `#${row.id}` === location.hash);
  if (known) goTo(known);
  else rows[0].tabIndex = 0;
  list.addEventListener("focusin", (event) => {
    const row = event.target.closest("tbody tr");
    if (row && row.tabIndex !== 0) {
      for (const other of rows) if (other.tabIndex === 0) other.tabIndex = -1;
      row.tabIndex = 0;
    }
  });
} else if (person) {
  person.focus({ preventScroll: true });
}
