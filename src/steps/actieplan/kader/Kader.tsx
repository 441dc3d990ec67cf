export function Kader() {
  return null
}
