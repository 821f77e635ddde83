// Made from web/staff.css by scripts/generate-assets; do not edit.
// swift-format-ignore-file

extension AssetSources {
    static let staffCSS = #"""
/* Pages of those who run the stress check. Phones that answer never load this. */

.next-task {
  padding: 1.25rem 1.5rem;
  border-inline-start: 6px solid var(--primary);
  border-radius: var(--radius);
  background: var(--primary-soft);
}

.next-task h2 {
  margin: 0;
  font-size: 1.0625rem;
}

.next-task .lead {
  color: var(--text-strong);
  font-weight: 700;
}

.next-task .steps {
  margin-block-start: 1rem;
}

.next-task .support {
  color: var(--text);
}

ul.bare {
  list-style: none;
  padding: 0;
}

.plain {
  overflow-wrap: anywhere;
}

.quoted {
  padding-inline-start: 0.875rem;
  border-inline-start: 3px solid var(--line-soft);
  white-space: pre-line;
}

.flow > p + .quoted,
.facts p + .quoted {
  margin-block: 0.25rem 0.75rem;
}

/* Counts side by side */

.figures {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
  gap: 0.75rem;
}

.figures > div {
  padding: 0.75rem 1rem;
  border-radius: var(--radius);
  background: var(--ground-soft);
}

.figures dt {
  color: var(--text-support);
  font-size: 0.9375rem;
}

.figures dd {
  margin: 0;
  color: var(--text-strong);
  font-size: 1.375rem;
  font-weight: 700;
  font-variant-numeric: tabular-nums;
  line-height: 1.4;
}

@media (max-width: 40rem) {
  .figures {
    grid-template-columns: 1fr 1fr;
  }
}

.inline-facts {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 2rem;
}

.inline-facts dt {
  color: var(--text-support);
  font-size: 0.875rem;
}

.inline-facts dd {
  margin: 0;
  color: var(--text-strong);
}

/* Rates */

.rate {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.25rem 0.75rem;
}

.rate-bar {
  appearance: none;
  flex: 1 1 8rem;
  min-width: 6rem;
  max-width: 20rem;
  height: 0.75rem;
  border: 1px solid var(--line);
  border-radius: 6px;
  background: var(--ground);
  overflow: hidden;
}

.rate-bar::-webkit-progress-bar {
  background: var(--ground);
}

.rate-bar::-webkit-progress-value {
  background: var(--primary);
}

.rate-bar::-moz-progress-bar {
  background: var(--primary);
}

.rate-figures {
  flex: none;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}

.progress-table th:first-child {
  width: 45%;
}

.progress-table tbody tr:first-child {
  background: var(--ground-soft);
}

.progress-table .rate-bar {
  max-width: 26rem;
}

.tree {
  display: inline-block;
}

.depth-0 {
  font-weight: 700;
}

.depth-1,
.depth-2,
.depth-3,
.depth-4,
.depth-5,
.depth-6,
.depth-7 {
  font-weight: 400;
}

.depth-1 {
  padding-inline-start: 1.25rem;
}

.depth-2 {
  padding-inline-start: 2.5rem;
}

.depth-3 {
  padding-inline-start: 3.75rem;
}

.depth-4 {
  padding-inline-start: 5rem;
}

.depth-5,
.depth-6,
.depth-7 {
  padding-inline-start: 6.25rem;
}

/* The check list of a draft */

.needs {
  list-style: none;
  padding: 0;
  border-block-start: 1px solid var(--line-soft);
}

.need-line {
  margin: 0;
  padding: 1.25rem 0;
  border-block-end: 1px solid var(--line-soft);
}

.need-line h3 {
  margin: 0;
}

.need-line:focus {
  outline: 4px solid var(--focus-outer);
  outline-offset: 2px;
}

.small-form > * + * {
  margin-block-start: 1rem;
}

.methods {
  display: grid;
  gap: 1rem;
}

@media (min-width: 60rem) {
  .methods {
    grid-template-columns: 1fr 1fr;
  }

  #ladder ~ .table-frame td {
    white-space: nowrap;
  }
}

.method {
  margin: 0;
  padding: 1rem 1.25rem 1.25rem;
  border: 1px solid var(--line-soft);
  border-radius: var(--radius-large);
  min-width: 0;
}

.criteria > * + .field {
  margin-block-start: 1.5rem;
}

.method > legend {
  padding-inline: 0.5rem;
  margin-inline-start: -0.5rem;
  color: var(--text-strong);
  font-weight: 700;
}

.rule {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 0.75rem;
}

.rule-mark {
  color: var(--text-strong);
  font-size: 1.25rem;
  line-height: 1.5;
}

.rule .field + .support {
  display: block;
  margin-block: 0.25rem;
}

.rule .line {
  display: block;
  font-weight: 400;
  font-size: 1rem;
}

.line-value {
  display: flex;
  align-items: center;
  gap: 0.5rem;
}

.line-value input[type="number"] {
  width: 6rem;
  margin: 0.25rem 0 0;
}

/* Review: the list */

.filters ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  list-style: none;
  padding: 0;
}

.filters li + li {
  margin: 0;
}

.filters a {
  display: inline-flex;
  align-items: center;
  gap: 0.375rem;
  min-height: 44px;
  padding-inline: 1rem;
  border: 1px solid var(--line);
  border-radius: 22px;
  text-decoration: none;
}

.filters a[aria-current] {
  border-color: var(--primary);
  background: var(--primary);
  color: var(--on-primary);
  font-weight: 700;
}

.count {
  font-variant-numeric: tabular-nums;
}

.review thead th {
  position: sticky;
  inset-block-start: 0;
  z-index: 1;
  background: var(--ground);
  font-size: 0.875rem;
}

.review tbody tr {
  scroll-margin-block: 4rem 6rem;
}

.review tbody tr:target,
.review tbody tr:focus {
  background: var(--primary-soft);
}

.review tbody tr:focus {
  outline: 3px solid var(--focus-outer);
  outline-offset: -3px;
  box-shadow: inset 0 0 0 5px var(--focus-inner);
}

.review th,
.review td {
  padding-block: 0.5rem;
  vertical-align: middle;
}

.review thead th:first-child {
  width: 28%;
}

.review tbody th .small {
  font-weight: 400;
}

.met {
  color: var(--text-strong);
  white-space: nowrap;
}

.state {
  flex: none;
  min-width: 7rem;
  text-align: center;
}

.state.needed {
  border-color: var(--primary);
  background: var(--primary);
  color: var(--on-primary);
}

.state.notNeeded {
  color: var(--text);
}

.state.cannotBeJudged {
  color: var(--text-strong);
  border-style: dashed;
}

.state.undecided {
  color: var(--warning);
}

.picks {
  display: inline-flex;
  flex-wrap: nowrap;
  margin-inline-start: 0.5rem;
}

/* Two words to tap in a row of a table that stays as high as its text. */

.order {
  display: inline-flex;
  gap: 0 1.25rem;
  margin-block: -0.5rem;
  white-space: nowrap;
}

.pick {
  appearance: none;
  min-width: 48px;
  min-height: 44px;
  padding: 0.25rem;
  border: 1px solid var(--line);
  border-inline-start-width: 0;
  background: var(--ground);
  color: var(--primary);
  font: inherit;
  font-size: 0.9375rem;
  letter-spacing: 0;
  white-space: nowrap;
  cursor: pointer;
  touch-action: manipulation;
}

.pick:first-child {
  border-inline-start-width: 1px;
  border-start-start-radius: var(--radius);
  border-end-start-radius: var(--radius);
}

.pick:last-child {
  border-start-end-radius: var(--radius);
  border-end-end-radius: var(--radius);
}

.pick:hover {
  background: var(--primary-soft);
  text-decoration: underline;
}

.pick.chosen {
  background: var(--primary-soft);
  color: var(--text-strong);
  font-weight: 700;
}

.pick.chosen::before {
  content: "✓ ";
}

.picks .pick:nth-child(1) {
  width: 3.75rem;
}

.picks .pick:nth-child(2) {
  width: 4.5rem;
}

.picks .pick:nth-child(3) {
  width: 6rem;
}

@media screen and (min-width: 40.01rem) {
  .review td:last-child > span {
    display: flex;
    align-items: center;
  }
}

.picks.wide-picks .pick {
  width: auto;
  min-width: 8.5rem;
  min-height: 48px;
}

.review tr.failed .state,
.failed > .state {
  border-color: var(--error);
  background: var(--error-soft);
  color: var(--error);
}

.review-bar {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.25rem 1.5rem;
  margin-inline: -1rem;
  padding: 0.5rem 1rem;
  border-block-start: 1px solid var(--line-soft);
  background: var(--ground);
}

.review-bar > * + * {
  margin: 0;
}

/* Only while somebody works in the list: at other times nothing lies over its buttons. */
.site-main:has(.review :focus) .review-bar {
  position: sticky;
  inset-block-end: 0;
  z-index: 2;
}

.bar-links {
  display: flex;
  align-items: center;
  gap: 1.25rem;
  margin-inline-start: auto;
}

/* Review: the person */

.examinee-bar {
  position: sticky;
  inset-block-start: 0;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5rem 1.5rem;
  margin-inline: -1rem;
  padding: 0.75rem 1rem;
  border-block: 1px solid var(--line-soft);
  background: var(--ground);
}

.examinee-bar > * + * {
  margin: 0;
}

.examinee-bar:focus {
  outline: 3px solid var(--focus-outer);
  outline-offset: -3px;
  box-shadow: inset 0 0 0 5px var(--focus-inner);
}

.examinee-bar h2 {
  font-size: 1rem;
}

.decision-line {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.25rem 0.5rem;
}

.neighbours {
  display: flex;
  align-items: center;
  gap: 1rem;
  margin-inline-start: auto;
}

.neighbour {
  flex: none;
  display: inline-flex;
  align-items: center;
  min-height: 44px;
}

.point {
  display: inline-block;
  min-width: 1.75rem;
  border-radius: 4px;
  font-weight: 700;
  text-align: center;
}

.point-1 {
  background: var(--stage-1);
  color: var(--on-stage-end);
}

.point-2 {
  background: var(--stage-2);
  color: var(--on-stage);
}

.point-3 {
  background: var(--stage-3);
  color: var(--on-stage);
}

.point-4 {
  background: var(--stage-4);
  color: var(--on-stage);
}

.point-5 {
  background: var(--stage-5);
  color: var(--on-stage-end);
}

.radars {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
  gap: 1rem 2rem;
  color: var(--text);
}

.radars figure {
  display: flex;
  flex-direction: column-reverse;
  align-items: center;
}

.radars figcaption {
  color: var(--text-strong);
  font-weight: 700;
}

.radars .series-1 {
  color: var(--primary);
}

.radars .series-2 {
  color: var(--warning);
}

.profile,
.answers {
  display: grid;
  gap: 1.5rem 2.5rem;
}

@media (min-width: 60rem) {
  .profile,
  .answers {
    grid-template-columns: 1fr 1fr;
    align-items: start;
  }
}

@media (min-width: 40rem) {
  .method-table th:first-child {
    width: 17rem;
  }
}

.profile th,
.profile td,
.answers th,
.answers td {
  padding-block: 0.375rem;
}

.question {
  font-weight: 400;
}

.answers td {
  white-space: nowrap;
}

/* Keys */

dialog.keys {
  margin: auto;
  max-width: min(28rem, calc(100vw - 2rem));
  padding: 1.25rem 1.5rem;
  border: 1px solid var(--line);
  border-radius: var(--radius-large);
  background: var(--ground);
  color: var(--text);
}

.keys::backdrop {
  background: rgb(0 0 0 / 50%);
}

.key-list > div {
  display: grid;
  grid-template-columns: 7rem 1fr;
  gap: 1rem;
  padding-block: 0.375rem;
}

.key-list dd {
  margin: 0;
}

kbd {
  display: inline-block;
  min-width: 2rem;
  padding: 0 0.5rem;
  border: 1px solid var(--line);
  border-radius: 4px;
  font: inherit;
  text-align: center;
}

kbd + kbd {
  margin-inline-start: 0.375rem;
}

@media screen and (max-width: 40rem) {
  .review tbody tr {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 0.25rem 0.5rem;
    padding-inline: 0.5rem;
  }

  .review tbody th,
  .review tbody td:last-child {
    grid-column: 1 / -1;
  }

  .review tbody td {
    grid-column: span 2;
  }

  .review tbody td.number {
    grid-column: span 1;
  }

  .review tbody td[data-label] {
    display: block;
  }

  .review tbody td[data-label]::before {
    display: block;
    font-size: 0.8125rem;
  }

  .review td:last-child > span {
    display: grid;
    gap: 0.5rem;
  }

  .state {
    justify-self: start;
  }

  .picks {
    display: flex;
    margin: 0;
  }

  .picks .pick:nth-child(n) {
    flex: 1;
    width: auto;
  }

  .wide-picks {
    flex: 1 1 100%;
  }

  .picks.wide-picks .pick {
    min-width: 0;
    padding-inline: 0.25rem;
  }

  .examinee-bar h2 {
    flex: none;
  }

  .bar-links,
  .neighbours {
    gap: 0.75rem;
    margin-inline-start: 0;
  }

  .answers td {
    white-space: normal;
  }

  #keys-open {
    display: none;
  }
}

@media screen and (max-width: 18rem) {
  .met,
  .rate-figures {
    flex: 0 1 auto;
    white-space: normal;
  }

  .line-value,
  .picks.wide-picks {
    flex-wrap: wrap;
  }

  .picks .pick {
    white-space: normal;
  }

  .review tbody td.number {
    grid-column: span 2;
  }
}

/* Where there is no keyboard there is no help about keys; in a low window nothing may cover the page. */

@media (pointer: coarse) {
  #keys-open {
    display: none;
  }
}

@media (max-height: 30rem) {
  .site-main:has(.review :focus) .review-bar,
  .examinee-bar,
  .review thead th {
    position: static;
  }
}

@media (forced-colors: active) {
  .pick.chosen,
  .state.needed,
  .filters a[aria-current] {
    border-color: Highlight;
    forced-color-adjust: none;
  }

  .point {
    border: 1px solid CanvasText;
  }
}

@media print {
  .review-bar,
  .examinee-bar,
  .filters {
    position: static;
  }

  .picks,
  .filters,
  .bar-links,
  .neighbours {
    display: none;
  }
}

/* Values that are typed into a form elsewhere. */

.copied {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.25rem 0.75rem;
}

.copied > div {
  flex-basis: 100%;
}

.facts code {
  overflow-wrap: anywhere;
}

"""#
}
