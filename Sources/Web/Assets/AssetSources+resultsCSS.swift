// Made from web/results.css by scripts/generate-assets; do not edit.
// swift-format-ignore-file

extension AssetSources {
    static let resultsCSS = #"""
/* A person's own result. Every outcome has the same colours: nobody reads the verdict from across the room. */

.finding {
  padding: 1.25rem;
  border: 1px solid var(--line-soft);
  border-radius: var(--radius-large);
}

.finding.large {
  border: 0;
  background: var(--primary-soft);
}

.finding h2 {
  font-size: 1rem;
}

.finding-line {
  margin-block: 0.375rem 0.5rem;
  color: var(--text-strong);
  font-size: 1.25rem;
  font-weight: 700;
  line-height: 1.5;
}

.finding.large .finding-line {
  font-size: 1.75rem;
  line-height: 1.4;
}

:lang(ja) .finding-line {
  word-break: auto-phrase;
}

.profile-group {
  margin-block-start: 1.5rem;
}

.profile-radar {
  max-width: 22rem;
  margin: 0.75rem auto;
  color: var(--primary);
}

.chart {
  display: block;
  width: 100%;
  height: auto;
}

.chart text {
  font-family: var(--font);
}

.radar-label,
.radar-caption {
  fill: var(--text);
}

.radar-ring,
.radar-axis {
  stroke: var(--text);
}

.radar-shade {
  fill: var(--stage-1);
  fill-opacity: 0.14;
}

.scales th,
.scales td {
  padding: 0.375rem 0.5rem;
  vertical-align: middle;
}

.scales thead th {
  border-block-end-width: 1px;
  font-size: 0.8125rem;
  font-weight: 400;
}

.scales tr > :first-child {
  padding-inline-start: 0;
}

.scales tbody th {
  font-weight: 400;
}

.scales tbody th:lang(ja) {
  word-break: auto-phrase;
}

.scales {
  table-layout: fixed;
}

.bar-head {
  width: 15.5rem;
}

.scales thead .number {
  width: 4.5rem;
}

.bar-head span:last-child {
  float: inline-end;
}

.bar-cell-box {
  color: var(--primary);
}

.bar-cell {
  stroke: var(--text);
}

.bar-attention {
  fill: var(--stage-1);
  fill-opacity: 0.18;
}

.bar-number {
  fill: var(--on-primary);
}

.notes {
  padding-inline-start: 0;
  font-size: 0.9375rem;
  list-style: none;
}

/* On a phone the name stands over its bar, and the two ends of the bars are named once above them. */

@media screen and (max-width: 40rem) {
  .scales,
  .scales thead,
  .scales tbody {
    display: block;
  }

  .scales tr {
    display: grid;
    grid-template-columns: 1fr 4rem;
    align-items: center;
    padding-block: 0.625rem;
    border-block-end: 1px solid var(--line-soft);
  }

  .scales thead tr {
    padding-block: 0 0.25rem;
  }

  .scales thead th:first-child {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .scales tr > :is(th, td) {
    padding: 0;
    border: 0;
  }

  .scales thead :is(.bar-head, .number) {
    width: auto;
  }

  .scales tbody th {
    grid-column: 1 / -1;
  }

  .bar-cell-box {
    width: 100%;
  }

  .scales tbody .number {
    color: var(--text-strong);
    font-weight: 700;
  }
}

@media screen and (min-width: 46rem) {
  .profile-pair {
    display: grid;
    grid-template-columns: 17rem 1fr;
    gap: 1rem;
    align-items: start;
  }

  .profile-radar {
    margin: 0;
  }

  .bar-head {
    width: 11rem;
  }

  .scales thead .number {
    width: 4rem;
  }
}

@media print {
  .finding.large {
    border: 2px solid #1a1a1a;
    background: none;
  }

  .profile-group,
  .finding {
    break-inside: avoid;
  }

  .profile-pair {
    display: grid;
    grid-template-columns: 6.5cm 1fr;
    gap: 0.5cm;
    align-items: start;
  }

  .scales {
    font-size: 9pt;
  }

  .bar-head {
    width: 4.8cm;
  }
}

"""#
}
