/** The choices of a list whose words stand in a table beside its schema. In the order of `ids`. */
export const buildOpties = <T extends string>(
  ids: readonly T[],
  naam: Readonly<Record<T, string>>,
): { id: T; label: string }[] => ids.map((id) => ({ id, label: naam[id] }))
