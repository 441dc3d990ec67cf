/** Gelijk: whether two values say the same. */

/** Equality of plain JSON. */
export function isGelijk(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const links = Object.keys(a)
  return (
    links.length === Object.keys(b).length &&
    links.every(
      (sleutel) =>
        Object.hasOwn(b, sleutel) &&
        isGelijk((a as Record<string, unknown>)[sleutel], (b as Record<string, unknown>)[sleutel]),
    )
  )
}
