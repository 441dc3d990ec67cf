/** What axe finds on a page, by the rules of WCAG 2.2 AA and its own good practice. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** One line per rule that is broken, short enough to read in a report: the rule, and where. */
export async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(REGELS).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  )
}
