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
}

.method {
  margin: 0;
  padding: 1rem 1.25rem 1.25rem;
  border: 1px solid var(--line-soft);
  border-radius: var(--radius-large);
  min-width: 0;
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

"""#
}
