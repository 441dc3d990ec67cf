/** The value of a field that edits several things at once while they are not the same. Nothing is written unless typed. */
export const VERSCHILT: unique symbol = Symbol('verschilt')
export type Verschilt = typeof VERSCHILT

/** What stands in such a field. */
export const VERSCHILT_TEKST = 'verschilt'
