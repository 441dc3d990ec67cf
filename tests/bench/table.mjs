// What the measurements say, in a form that another machine can be compared with.

/**
 * One row of the table. `ok` is null where there is no budget.
 * @typedef {{ measure: string, figure: string, budget: string, ratio: string, ok: boolean | null }} Row
 */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const at = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? at : (at + (sorted[middle - 1] ?? Number.NaN)) / 2
}

/** Of pairs that were measured right after each other: a busy moment of the machine then weighs on both. @param {readonly { ours: number, other: number }[]} pairs */
export const medianRatio = (pairs) => median(pairs.map(({ ours, other }) => ours / other))

/** @param {readonly Row[]} rows */
export function formatTable(rows) {
  const lines = [
    ['measure', 'figure', 'budget', 'ratio', 'ok'],
    ...rows.map(({ measure, figure, budget, ratio, ok }) => [
      measure,
      figure,
      budget,
      ratio,
      ok === null ? '' : ok ? 'yes' : 'NO',
    ]),
  ]
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  )
  const rule = widths.map((width) => '-'.repeat(width))
  return [lines[0] ?? [], rule, ...lines.slice(1)]
    .map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
    .join('\n')
}
