export function Evenwicht() {
  return null
}
