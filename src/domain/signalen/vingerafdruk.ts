/** Vingerafdruk: a short text that changes when a long one does. To see a difference, not to hide anything. */

/** FNV-1a over UTF-16 units, from two beginnings at once: 64 bits, at most 14 signs of a–z and 0–9. */
export function vingerafdruk(tekst: string): string {
  let een = 0x81_1c_9d_c5
  let twee = 0x01_00_01_93
  for (let i = 0; i < tekst.length; i++) {
    const teken = tekst.charCodeAt(i)
    een = Math.imul(een ^ teken, PRIEM)
    twee = Math.imul(twee ^ teken, PRIEM)
  }
  return (een >>> 0).toString(36) + (twee >>> 0).toString(36)
}
const PRIEM = 0x01_00_01_93
