export function Uitdagingen() {
  return null
}
