// Made from web/site.css by scripts/generate-assets; do not edit.
// swift-format-ignore-file

extension AssetSources {
    static let siteCSS = #"""
/* Nagi. Tokens after the Digital Agency design system (design-tokens 1.1.9, MIT); the dark mapping is our own.
   A test reads the tokens of this file and computes their contrast. */

:root {
  color-scheme: light dark;
  --primary: #0017c1;
  --primary-hover: #00118f;
  --primary-active: #000060;
  --on-primary: #ffffff;
  --primary-soft: #e8f1fe;
  --text: #333333;
  --text-strong: #1a1a1a;
  --text-support: #666666;
  --ground: #ffffff;
  --ground-soft: #f5f7fb;
  --line: #666666;
  --line-soft: #d8d8db;
  --error: #ce0000;
  --error-soft: #fdeeee;
  --success: #197a4b;
  --success-soft: #e6f5ec;
  --warning: #927200;
  --warning-line: #b78f00;
  --warning-soft: #fbf5e0;
  --focus-outer: #000000;
  --focus-inner: #ffd43d;
  --stage-1: #ac3e00;
  --stage-2: #ffc199;
  --stage-3: #f2f2f2;
  --stage-4: #c0e4ff;
  --stage-5: #0055ad;
  --on-stage-end: #ffffff;
  --on-stage: #1a1a1a;
  --radius: 8px;
  --radius-large: 12px;
  --font: "Noto Sans JP", "Hiragino Sans", "Hiragino Kaku Gothic ProN", "BIZ UDPGothic", "Yu Gothic UI",
    "Meiryo", system-ui, sans-serif;
  --mono: "Noto Sans Mono", "BIZ UDGothic", ui-monospace, monospace;
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --primary: #9db7f9;
    --primary-hover: #c5d7fb;
    --primary-active: #e8f1fe;
    --on-primary: #101418;
    --primary-soft: #1d2a4d;
    --text: #e3e5e8;
    --text-strong: #ffffff;
    --text-support: #b3b7bd;
    --ground: #14171c;
    --ground-soft: #1d2127;
    --line: #9aa0a8;
    --line-soft: #3b414a;
    --error: #ff9696;
    --error-soft: #3b1a1c;
    --success: #71c598;
    --success-soft: #15301f;
    --warning: #e9c84b;
    --warning-line: #c9a92c;
    --warning-soft: #322a10;
    --focus-outer: #ffffff;
    --focus-inner: #7a5f00;
    --stage-1: #ff9a5c;
    --stage-2: #6b3a1a;
    --stage-3: #3a3f47;
    --stage-4: #1f4566;
    --stage-5: #79bdff;
    --on-stage-end: #14171c;
    --on-stage: #ffffff;
  }
}

/* Ground */

*,
*::before,
*::after {
  box-sizing: border-box;
}

html {
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-block: 1rem 6rem;
}

body {
  margin: 0;
  min-height: 100vh;
  min-height: 100dvh;
  display: flex;
  flex-direction: column;
  background: var(--ground);
  color: var(--text);
  font-family: var(--font);
  font-size: 1rem;
  line-height: 1.75;
  letter-spacing: 0.02em;
  overflow-wrap: anywhere;
  line-break: strict;
}

:lang(en) body,
body :lang(en) {
  letter-spacing: 0;
  overflow-wrap: break-word;
}

h1,
h2,
h3,
h4 {
  color: var(--text-strong);
  line-height: 1.45;
  margin: 0;
  text-wrap: pretty;
}

/* Japanese headings break between phrases where the browser knows how. */

:lang(ja) h1,
:lang(ja) h2,
:lang(ja) h3 {
  word-break: auto-phrase;
}

h1 {
  font-size: 1.625rem;
}

h2 {
  font-size: 1.3125rem;
}

h3 {
  font-size: 1.125rem;
}

h4 {
  font-size: 1rem;
}

p,
ul,
ol,
dl,
table,
figure,
pre {
  margin: 0;
}

ul,
ol {
  padding-inline-start: 1.5em;
}

li + li {
  margin-block-start: 0.375rem;
}

small,
.small {
  font-size: 0.875rem;
}

.support {
  color: var(--text-support);
}

a {
  color: var(--primary);
  text-underline-offset: 0.1875em;
  text-decoration-thickness: 1px;
}

a:hover {
  color: var(--primary-hover);
  text-decoration-thickness: 2px;
}

img,
svg {
  max-width: 100%;
  height: auto;
}

hr {
  border: 0;
  border-block-start: 1px solid var(--line-soft);
  margin: 0;
}

[hidden] {
  display: none !important;
}

:focus-visible {
  outline: 4px solid var(--focus-outer);
  outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--focus-inner);
  border-radius: 4px;
}

h1:focus-visible,
[tabindex="-1"]:focus {
  outline: none;
  box-shadow: none;
}

.error-summary:focus {
  outline: 4px solid var(--focus-outer);
  outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--focus-inner);
}

.visually-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

/* Shell */

.skip {
  position: absolute;
  inset-inline-start: 0.5rem;
  inset-block-start: -6rem;
  z-index: 10;
  padding: 0.75rem 1rem;
  background: var(--ground);
  color: var(--primary);
  border-radius: 4px;
}

.skip:focus {
  inset-block-start: 0.5rem;
}

.site-header {
  border-block-end: 1px solid var(--line-soft);
}

.site-header .bar {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 0 1rem;
  flex-wrap: wrap;
  min-height: 3.5rem;
  padding-block: 0.25rem;
}

/* The drawing of a scale is a .bar too: the rows of the shell are divs. */

div.bar,
.site-main,
.site-footer .inner {
  width: 100%;
  max-width: 44rem;
  margin-inline: auto;
  padding-inline: 1rem;
}

.wide div.bar,
.wide .site-main,
.wide .site-footer .inner {
  max-width: 76rem;
}

/* With a menu the pages stand under it at one edge, so that nothing jumps from page to page. */

@media screen {
  body:has(.site-nav) :is(div.bar, .site-main, .site-footer .inner) {
    max-width: 76rem;
  }

  body:has(.site-nav):not(.wide) .site-main > * {
    max-width: 42rem;
  }
}

.brand {
  display: inline-flex;
  align-items: center;
  gap: 0.5rem;
  min-height: 44px;
  color: var(--text-strong);
  font-weight: 700;
  font-size: 1.125rem;
  letter-spacing: 0.04em;
  text-decoration: none;
}

.brand svg,
.brand img {
  flex: none;
  width: 28px;
  height: 28px;
}

.header-links {
  display: flex;
  align-items: center;
  gap: 0 1rem;
  flex-wrap: wrap;
  font-size: 0.9375rem;
}

.header-links a,
.header-links .quiet {
  display: inline-flex;
  align-items: center;
  min-height: 44px;
  min-width: 44px;
}

.header-links form {
  display: contents;
}

.site-nav {
  border-block-start: 1px solid var(--line-soft);
}

.site-nav ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.25rem;
  list-style: none;
  padding: 0;
  margin-inline: -0.75rem;
}

.site-nav li + li {
  margin: 0;
}

.site-nav a {
  display: inline-flex;
  align-items: center;
  min-height: 44px;
  padding-inline: 0.75rem;
  color: var(--text);
  text-decoration: none;
  border-block-end: 3px solid transparent;
}

.site-nav a:hover {
  text-decoration: underline;
}

.site-nav a[aria-current] {
  color: var(--primary);
  font-weight: 700;
  border-block-end-color: var(--primary);
}

.site-main {
  flex: 1;
  padding-block: 1.5rem 3rem;
}

.site-footer {
  border-block-start: 1px solid var(--line-soft);
  background: var(--ground-soft);
  font-size: 0.9375rem;
}

.site-footer .inner {
  padding-block: 1.25rem 1.75rem;
}

.site-footer h2 {
  font-size: 1rem;
}

.back {
  display: inline-flex;
  align-items: center;
  min-height: 44px;
  margin-block-start: -0.75rem;
}

.back::before {
  content: "‹";
  margin-inline-end: 0.375rem;
  font-size: 1.25em;
  line-height: 1;
}

/* Flow: one rhythm for everything that stands under each other */

:where(p, ul, .field) + .actions,
.flow > * + * {
  margin-block-start: 1rem;
}

.flow > * + h2 {
  margin-block-start: 2.25rem;
}

.flow > * + h3 {
  margin-block-start: 1.75rem;
}

/* What begins with a heading stands as far off as the heading would. */

.flow > * + section:has(> h2:first-child) {
  margin-block-start: 2.25rem;
}

.flow > h2 + *,
.flow > h3 + * {
  margin-block-start: 0.5rem;
}

.lead {
  font-size: 1.125rem;
}

/* Buttons */

.button {
  appearance: none;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-height: 48px;
  min-width: 96px;
  padding: 0.5rem 1.25rem;
  border: 1px solid var(--primary);
  border-radius: var(--radius);
  background: var(--primary);
  color: var(--on-primary);
  font: inherit;
  font-weight: 700;
  line-height: 1.4;
  text-align: center;
  text-decoration: none;
  text-wrap: balance;
  cursor: pointer;
  touch-action: manipulation;
}

.button:lang(ja) {
  word-break: auto-phrase;
}

.button:hover {
  background: var(--primary-hover);
  border-color: var(--primary-hover);
  color: var(--on-primary);
  text-decoration: underline;
}

.button:active {
  background: var(--primary-active);
  border-color: var(--primary-active);
}

.button.large {
  min-height: 56px;
  min-width: 136px;
  font-size: 1.0625rem;
}

.button.secondary {
  background: var(--ground);
  color: var(--primary);
}

.button.secondary:hover {
  background: var(--primary-soft);
  color: var(--primary-hover);
}

.button.danger {
  background: var(--ground);
  border-color: var(--error);
  color: var(--error);
}

.button.danger:hover {
  background: var(--error-soft);
}

.button[disabled] {
  background: #f2f2f2;
  border-color: #b3b3b3;
  color: #767676;
  cursor: not-allowed;
}

.quiet {
  appearance: none;
  padding: 0.25rem 0;
  min-height: 44px;
  border: 0;
  background: none;
  color: var(--primary);
  font: inherit;
  text-decoration: underline;
  text-underline-offset: 0.1875em;
  cursor: pointer;
}

.actions {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.75rem 1rem;
}

@media (max-width: 30rem) {
  .actions .button {
    flex: 1 1 100%;
  }
  .actions.pair .button {
    flex: 1 1 0;
  }
}

/* Forms */

.form {
  max-width: 36rem;
}

.field {
  border: 0;
  margin: 0;
  padding: 0;
  min-width: 0;
}

.form > * + * {
  margin-block-start: 1.5rem;
}

.form > .reveal {
  margin-block-start: 0.25rem;
}

.field.in-error {
  border-inline-start: 4px solid var(--error);
  padding-inline-start: 0.875rem;
}

.field > label:not(.choice),
.field > legend {
  display: block;
  padding: 0;
  color: var(--text-strong);
  font-weight: 700;
  font-size: 1.0625rem;
  line-height: 1.5;
}

.need {
  margin-inline-start: 0.5rem;
  color: var(--error);
  font-size: 0.875rem;
  font-weight: 400;
}

.need.free {
  color: var(--text-support);
}

.hint {
  color: var(--text-support);
  font-size: 0.9375rem;
}

.error-text {
  color: var(--error);
  font-weight: 700;
  font-size: 0.9375rem;
}

input[type="text"],
input[type="password"],
input[type="email"],
input[type="tel"],
input[type="search"],
input[type="number"],
input[type="date"],
input[type="time"],
input[type="file"],
select,
textarea {
  display: block;
  width: 100%;
  min-height: 48px;
  margin-block-start: 0.5rem;
  padding: 0.5rem 0.875rem;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--ground);
  color: var(--text-strong);
  font: inherit;
  letter-spacing: 0.02em;
}

input:read-only:not([type="file"], [type="radio"], [type="checkbox"]) {
  border-style: dashed;
}

input[type="date"],
input[type="time"],
input.short {
  width: auto;
  min-width: min(12rem, 100%);
  max-width: 100%;
}

input[type="file"] {
  padding: 0.375rem;
}

input::file-selector-button {
  min-height: 36px;
  margin-inline-end: 0.75rem;
  padding: 0.25rem 1rem;
  border: 1px solid var(--primary);
  border-radius: 6px;
  background: var(--ground);
  color: var(--primary);
  font: inherit;
  font-weight: 700;
}

textarea {
  min-height: 7rem;
  line-height: 1.6;
}

.in-error input,
.in-error textarea,
.in-error select {
  border-color: var(--error);
  border-width: 2px;
}

.choices {
  display: grid;
  gap: 0.25rem;
  margin-block-start: 0.5rem;
}

.choice {
  display: flex;
  align-items: flex-start;
  gap: 0.75rem;
  min-height: 44px;
  padding: 0.5rem 0;
  cursor: pointer;
}

.choice input {
  appearance: none;
  flex: none;
  width: 24px;
  height: 24px;
  margin: 0.125rem 0 0;
  border: 2px solid var(--line);
  border-radius: 50%;
  background: var(--ground);
  cursor: pointer;
}

.choice input[type="checkbox"] {
  border-radius: 6px;
}

.choice input:checked {
  border-color: var(--primary);
}

.choice input[type="radio"]:checked {
  border-width: 7px;
}

.choice input[type="checkbox"]:checked {
  background: var(--primary);
}

.choice input[type="checkbox"]:checked::after {
  content: "";
  display: block;
  width: 7px;
  height: 13px;
  margin: 0 auto;
  border: solid var(--on-primary);
  border-width: 0 3px 3px 0;
  transform: rotate(43deg);
}

.choice input:focus-visible {
  border-radius: 50%;
}

.choice input[type="checkbox"]:focus-visible {
  border-radius: 6px;
}

.choice .hint {
  display: block;
}

/* Messages */

.error-summary,
.notice {
  padding: 1rem 1.125rem;
  border: 2px solid var(--primary);
  border-radius: var(--radius);
  background: var(--ground);
}

.error-summary,
.notice.error {
  border-color: var(--error);
  background: var(--error-soft);
}

.error-summary h2,
.notice h2,
.notice h3 {
  font-size: 1.0625rem;
}

.error-summary a {
  color: var(--error);
  font-weight: 700;
}

.error-summary ul {
  margin-block-start: 0.5rem;
}

.notice.info {
  border: 0;
  border-inline-start: 6px solid var(--primary);
  background: var(--primary-soft);
}

.notice.success {
  border: 0;
  border-inline-start: 6px solid var(--success);
  background: var(--success-soft);
}

.notice.warning {
  border: 0;
  border-inline-start: 6px solid var(--warning-line);
  background: var(--warning-soft);
}

.tag {
  display: inline-block;
  padding: 0 0.625rem;
  border: 1px solid currentcolor;
  border-radius: 6px;
  color: var(--text-support);
  font-size: 0.875rem;
  font-weight: 700;
  line-height: 1.7;
  white-space: nowrap;
}

.reflow .tag,
p > .tag {
  white-space: normal;
}

.tag.good {
  color: var(--success);
}

.tag.attention {
  color: var(--warning);
}

.tag.bad {
  color: var(--error);
}

.tag.active {
  color: var(--primary);
}

.card {
  padding: 1.125rem 1.25rem;
  border: 1px solid var(--line-soft);
  border-radius: var(--radius-large);
  background: var(--ground);
}

.card.soft {
  border: 0;
  background: var(--ground-soft);
}

.status {
  min-height: 1.75em;
  color: var(--text-support);
  font-size: 0.9375rem;
}

.status.saved {
  color: var(--success);
}

.status.waiting {
  color: var(--warning);
  font-weight: 700;
}

/* Lists of facts, steps, tables */

.facts {
  display: grid;
  gap: 0.75rem;
}

.facts dt {
  color: var(--text-support);
  font-size: 0.9375rem;
}

.facts dd {
  margin: 0;
  overflow-wrap: anywhere;
  color: var(--text-strong);
}

@media (min-width: 40rem) {
  .facts > div {
    display: grid;
    grid-template-columns: minmax(9rem, 30%) minmax(0, 1fr);
    gap: 1rem;
  }
}

.facts > div {
  padding-block-end: 0.75rem;
  border-block-end: 1px solid var(--line-soft);
}

.facts > div:last-child {
  border: 0;
  padding: 0;
}

.steps {
  list-style: none;
  padding: 0;
  counter-reset: step;
}

.steps > li {
  position: relative;
  margin: 0;
  padding-inline-start: 2.75rem;
  padding-block-end: 1.125rem;
  counter-increment: step;
}

.steps > li::before {
  content: counter(step);
  position: absolute;
  inset-inline-start: 0;
  width: 1.75rem;
  height: 1.75rem;
  border: 2px solid var(--primary);
  border-radius: 50%;
  color: var(--primary);
  font-weight: 700;
  font-size: 0.9375rem;
  line-height: calc(1.75rem - 4px);
  text-align: center;
}

.steps > li::after {
  content: "";
  position: absolute;
  inset-inline-start: calc(0.875rem - 1px);
  inset-block: 2rem 0.25rem;
  width: 2px;
  background: var(--line-soft);
}

.steps > li:last-child::after {
  content: none;
}

.steps > li.done::before {
  content: "✓";
  background: var(--primary);
  color: var(--on-primary);
}

.steps > li[aria-current] > :first-child {
  font-weight: 700;
}

.table-frame {
  overflow-x: auto;
}

table {
  width: 100%;
  border-collapse: collapse;
  font-size: 0.9375rem;
  line-height: 1.55;
}

caption {
  padding-block-end: 0.5rem;
  color: var(--text-strong);
  font-weight: 700;
  font-size: 1rem;
  text-align: start;
}

th,
td {
  padding: 0.625rem 0.75rem;
  border-block-end: 1px solid var(--line-soft);
  text-align: start;
  vertical-align: top;
}

thead th {
  border-block-end: 2px solid var(--line);
  color: var(--text-strong);
  white-space: nowrap;
}

tbody th {
  color: var(--text-strong);
  font-weight: 700;
}

.number {
  text-align: end;
  font-variant-numeric: tabular-nums;
}

/* At phone width each row becomes a small block with its own labels: nothing scrolls sideways. */

@media screen and (max-width: 40rem) {
  table.reflow,
  .reflow caption:not(.visually-hidden),
  .reflow tbody,
  .reflow tr,
  .reflow th,
  .reflow td {
    display: block;
    width: auto;
  }

  .reflow thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .reflow tr {
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--line-soft);
  }

  .reflow th,
  .reflow td {
    padding: 0.125rem 0;
    border: 0;
    text-align: start;
  }

  .reflow td[data-label] {
    display: grid;
    grid-template-columns: 7.5rem 1fr;
    gap: 0.75rem;
  }

  .reflow td[data-label]:has(> span:empty) {
    display: none;
  }

  .reflow td[data-label]::before {
    content: attr(data-label);
    color: var(--text-support);
  }
}

@media screen and (max-width: 40rem) {
  .narrow th,
  .narrow td {
    padding-inline: 0.375rem;
  }

  .narrow :is(th, td):first-child {
    padding-inline-start: 0;
  }

  .narrow thead th {
    white-space: normal;
  }
}

/* Letters twice as large on a phone: labels go above, and nothing insists on one line. */

@media screen and (max-width: 18rem) {
  .reflow td[data-label] {
    display: block;
  }

  .reflow td[data-label]::before {
    display: block;
  }

  .narrow :is(tr, th, td) {
    display: block;
    text-align: start;
  }

  .tag {
    white-space: normal;
  }
}

details > summary {
  display: flex;
  align-items: center;
  gap: 0.5rem;
  min-height: 44px;
  color: var(--primary);
  cursor: pointer;
}

details > summary::before {
  content: "＋";
}

details[open] > summary::before {
  content: "－";
}

@media (min-width: 48rem) {
  h1 {
    font-size: 2rem;
  }

  h2 {
    font-size: 1.5rem;
  }

  h3 {
    font-size: 1.25rem;
  }

  .site-main {
    padding-block: 2.5rem 4rem;
  }
}

@media (prefers-reduced-motion: no-preference) {
  .button,
  .option {
    transition: background-color 0.12s, border-color 0.12s;
  }
}

@media (forced-colors: active) {
  .button,
  .option,
  .notice,
  .card,
  .error-summary {
    border: 2px solid ButtonText;
  }

  .choice input:checked,
  .option:has(input:checked) {
    border-color: Highlight;
    forced-color-adjust: none;
  }

  :focus-visible {
    outline-color: Highlight;
  }
}

@media print {
  .site-header .header-links,
  .site-nav,
  .site-footer,
  .skip,
  .back,
  .actions,
  .no-print {
    display: none;
  }

  @page {
    size: A4;
    margin: 15mm;
  }

  html {
    font-size: 12px;
  }

  body {
    display: block;
    line-height: 1.55;
  }

  div.bar {
    max-width: none;
    padding: 0;
  }

  .flow > * + h2 {
    margin-block-start: 1.25rem;
  }

  .flow > * + *:not(h2) {
    margin-block-start: 0.625rem;
  }

  .card {
    padding: 0.5rem 0.75rem;
  }

  .site-main {
    max-width: none;
    padding: 0;
  }

  .card,
  .notice,
  figure,
  tr,
  li {
    break-inside: avoid;
  }

  h2,
  h3 {
    break-after: avoid;
  }

  a {
    color: inherit;
    text-decoration: none;
  }
}

"""#
}
