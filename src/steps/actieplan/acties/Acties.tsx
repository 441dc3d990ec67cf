export function Acties() {
  return null
}
