/** Year, month and day of a date that the calendar has; null for anything else. A month counts as its first day. */
export function readIsoDatum(tekst: string): { moment: Date; isDag: boolean } | null {
  const [, jaar, maand, dag] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(tekst) ?? []
  if (!jaar || !maand) return null
  const moment = new Date(Date.UTC(Number(jaar), Number(maand) - 1, Number(dag ?? 1)))
  const bestaat = moment.getUTCMonth() === Number(maand) - 1 && moment.getUTCFullYear() === Number(jaar)
  return bestaat ? { moment, isDag: dag !== undefined } : null
}
