/** Control signs and half pairs that no document format may hold. Line ends and tabs stay. */
const ONZUIVER = /(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF\u2028\u2029]/gu

/** The same text, list or tree with every text in it fit for XML. */
export function zuiver<T>(waarde: T): T {
  if (typeof waarde === 'string') return waarde.replaceAll(/\r\n?/gu, '\n').replaceAll(ONZUIVER, '') as T
  if (Array.isArray(waarde)) return waarde.map(zuiver) as T
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, zuiver(deel)])) as T
}
