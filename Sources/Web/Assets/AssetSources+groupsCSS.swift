// Made from web/groups.css by scripts/generate-assets; do not edit.
// swift-format-ignore-file

extension AssetSources {
    static let groupsCSS = #"""
/* Group results: judgement diagrams, heat map, profile bars. */

.planes {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
  gap: 1.5rem;
}

.planes figure {
  margin: 0;
}

.planes figcaption {
  text-align: center;
  font-weight: 700;
}

.chart {
  display: block;
  width: 100%;
  height: auto;
  color: var(--text);
}

.chart text {
  font-family: var(--font);
}

.plane-norm {
  fill: var(--text-strong);
}

.plane-shown {
  fill: var(--primary);
  stroke: var(--ground);
  stroke-width: 2;
}

.plane-other {
  fill: var(--text-support);
  fill-opacity: 0.85;
}

.plane-number {
  fill: var(--ground);
}

.heat-frame {
  /* What only screen readers read stays inside. */
  position: relative;
  max-block-size: 32rem;
  overflow: auto;
  border: 1px solid var(--line-soft);
  border-radius: var(--radius);
}

.heat {
  inline-size: max-content;
  min-inline-size: 100%;
  border-collapse: separate;
  border-spacing: 0;
}

.heat :is(th, td) {
  padding: 0.375rem 0.5rem;
  border-block-end: 1px solid var(--line-soft);
  border-inline-end: 1px solid var(--line-soft);
  text-align: center;
  font-variant-numeric: tabular-nums;
}

.heat thead th {
  position: sticky;
  inset-block-start: 0;
  z-index: 2;
  background: var(--ground-soft);
  font-size: 0.8125rem;
  vertical-align: bottom;
}

.heat thead th span {
  display: inline-block;
  inline-size: 5.5rem;
  white-space: normal;
  line-height: 1.35;
}

.heat tbody th,
.heat thead th:first-child {
  position: sticky;
  inset-inline-start: 0;
  z-index: 1;
  min-inline-size: 8rem;
  max-inline-size: 14rem;
  background: var(--ground);
  text-align: start;
}

.heat thead th:first-child {
  z-index: 3;
  background: var(--ground-soft);
}

.heat .depth-1 {
  padding-inline-start: 1rem;
}

.heat .depth-2 {
  padding-inline-start: 1.75rem;
}

.heat :is(.depth-3, .depth-4, .depth-5, .depth-6, .depth-7) {
  padding-inline-start: 2.5rem;
}

.heat-1 {
  background: var(--stage-1);
  color: var(--on-stage-end);
  font-weight: 700;
  text-decoration: underline;
}

.heat-2 {
  background: var(--stage-2);
  color: var(--on-stage);
}

.heat-3 {
  background: var(--stage-3);
  color: var(--on-stage);
}

.heat-4 {
  background: var(--stage-4);
  color: var(--on-stage);
}

.heat-5 {
  background: var(--stage-5);
  color: var(--on-stage-end);
  font-weight: 700;
}

.heat-none {
  background: repeating-linear-gradient(45deg, var(--ground), var(--ground) 4px, var(--line-soft) 4px, var(--line-soft) 6px);
}

.heat-legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  margin: 0;
  padding: 0;
  list-style: none;
}

.heat-legend li {
  padding: 0.25rem 0.75rem;
  border: 1px solid var(--line-soft);
  border-radius: var(--radius);
}

.group-profile .chart {
  min-inline-size: 9rem;
  max-inline-size: 15rem;
  color: var(--primary);
}

.mean-compared {
  stroke: var(--text-strong);
}

.figure-box {
  position: relative;
  max-block-size: 32rem;
  overflow: auto;
}

.figure-box .table-frame {
  overflow: visible;
}

.figure-box thead th {
  position: sticky;
  inset-block-start: 0;
  z-index: 2;
  background: var(--ground-soft);
}

.figure-box thead th:first-child {
  z-index: 3;
}

.figure-box table {
  inline-size: max-content;
  min-inline-size: 100%;
}

.figure-box :is(th, td):first-child {
  position: sticky;
  inset-inline-start: 0;
  z-index: 1;
  min-inline-size: 6rem;
  max-inline-size: 9rem;
  white-space: normal;
}

.figure-box tbody th {
  background: var(--ground);
}

.figure-box thead th {
  max-inline-size: 7rem;
  white-space: normal;
}

@media print {
  .figure-box,
  .heat-frame {
    max-block-size: none;
    overflow: visible;
  }
}

"""#
}
