// Made from web/answering.css by scripts/generate-assets; do not edit.
// swift-format-ignore-file

extension AssetSources {
    static let answeringCSS = #"""
/* The questions: big, calm, one thumb. */

.quiet-heading {
  font-size: 1rem;
  color: var(--text-support);
  font-weight: 700;
}

.start .button {
  width: 100%;
}

.part-lead {
  color: var(--text);
}

.parts ol {
  display: flex;
  gap: 0.25rem;
  list-style: none;
  margin: 0;
  padding: 0;
}

.parts li {
  flex: 1;
  margin: 0;
}

.parts a {
  display: flex;
  flex-wrap: wrap;
  justify-content: center;
  align-items: baseline;
  gap: 0 0.375rem;
  min-height: 44px;
  padding-block: 0.5rem 0.375rem;
  border-block-end: 4px solid var(--line-soft);
  color: var(--text-support);
  text-decoration: none;
}

.parts a:hover strong {
  text-decoration: underline;
}

.parts a[aria-current] {
  border-block-end-color: var(--primary);
  color: var(--primary);
}

.part-count {
  font-size: 0.875rem;
  font-variant-numeric: tabular-nums;
}

.question {
  min-width: 0;
  margin: 0;
  padding: 1.5rem 0 0;
  border: 0;
}

.question + .question {
  margin-block-start: 2rem;
  border-block-start: 1px solid var(--line-soft);
}

.question legend {
  padding: 0;
}

.question h2 {
  font-size: 1.375rem;
}

.question-number,
.question-prompt,
.question-text {
  display: block;
}

.question-number {
  color: var(--text-support);
  margin-block-end: 0.25rem;
  font-size: 0.9375rem;
  font-variant-numeric: tabular-nums;
}

.question-prompt {
  margin-block-end: 0.25rem;
  font-size: 1.125rem;
  font-weight: 400;
}

.question-prompt + .question-text::before {
  content: "— ";
}

.question .hint {
  margin-block-start: 0.5rem;
}

.options {
  display: grid;
  gap: 0.625rem;
  margin-block-start: 1.25rem;
}

.option {
  position: relative;
  display: flex;
  align-items: center;
  gap: 0.875rem;
  min-height: 56px;
  padding: 0.5rem 1rem;
  border: 1px solid var(--line);
  border-radius: var(--radius-large);
  color: var(--text-strong);
  font-size: 1.0625rem;
  line-height: 1.4;
  cursor: pointer;
  touch-action: manipulation;
  -webkit-tap-highlight-color: transparent;
}

.option input {
  appearance: none;
  flex: none;
  width: 24px;
  height: 24px;
  margin: 0;
  border: 2px solid var(--line);
  border-radius: 50%;
  background: var(--ground);
  cursor: pointer;
}

.option input:focus-visible {
  outline: none;
  box-shadow: none;
}

.option:has(input:focus-visible) {
  outline: 4px solid var(--focus-outer);
  outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--focus-inner);
}

.option:hover {
  border-color: var(--primary);
  background: var(--primary-soft);
}

.option:has(input:checked) {
  border-color: var(--primary);
  background: var(--primary-soft);
  box-shadow: inset 0 0 0 1px var(--primary);
  font-weight: 700;
}

.option:has(input:checked):has(input:focus-visible) {
  box-shadow: inset 0 0 0 1px var(--primary), 0 0 0 2px var(--focus-inner);
}

.option input:checked {
  border-color: var(--primary);
  border-width: 7px;
}

.option-words {
  flex: 1;
}

.option kbd {
  display: none;
}

/* Number keys are for people with a keyboard: hints only where there is one, most likely. */

@media not all and (pointer: coarse) {
  .by-steps .option kbd {
    display: block;
    min-width: 1.75rem;
    padding: 0 0.375rem;
    border: 1px solid var(--line-soft);
    border-radius: 4px;
    color: var(--text-support);
    font-family: var(--font);
    font-size: 0.875rem;
    font-weight: 400;
    line-height: 1.6;
    text-align: center;
  }
}

/* The tap is acknowledged at once, the saving when it is done. */

.option.is-saved::after {
  content: "✓";
  color: var(--success);
  font-weight: 700;
}

.turning {
  margin-block-start: 2rem;
}

.by-steps .question {
  padding-block-start: 0.25rem;
}

.by-steps .question + .question {
  margin: 0;
  border: 0;
}

.by-steps .turning {
  display: none;
}

.stepper .actions {
  margin-block: 0.25rem 0.5rem;
}

.unanswered {
  list-style: none;
  padding: 0;
}

.unanswered li + li {
  margin: 0;
}

.unanswered a {
  display: block;
  padding-block: 0.625rem;
  border-block-end: 1px solid var(--line-soft);
  text-decoration: none;
}

.unanswered strong {
  margin-inline-end: 0.5rem;
  font-weight: 400;
  text-decoration: underline;
  text-underline-offset: 0.1875em;
}

.unanswered a:hover strong {
  text-decoration-thickness: 2px;
}

.receipt-number {
  font-family: var(--mono);
  font-size: 1.25rem;
  letter-spacing: 0.12em;
}

@media (forced-colors: active) {
  .option:has(input:checked) {
    outline: 2px solid Highlight;
  }
}

"""#
}
