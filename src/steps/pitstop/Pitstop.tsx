export function Pitstop() {
  return null
}
