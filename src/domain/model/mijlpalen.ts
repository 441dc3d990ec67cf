/** Mijlpalen: the steps of the road by which a day can be agreed. Source: method S1–S4. */
export const MIJLPALEN = ['situatie', 'kaart', 'actieplan', 'verankering'] as const
export type Mijlpaal = (typeof MIJLPALEN)[number]
