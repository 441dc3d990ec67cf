export function Tijdlijn() {
  return null
}
