export function Communicatie() {
  return null
}
