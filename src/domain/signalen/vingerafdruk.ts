/** Vingerafdruk: a short text that changes when a long one does. To see a difference, not to hide anything. */

/** FNV-1a over UTF-16 units with two offsets: 64 bits, at most 14 signs of a–z and 0–9. */
export function vingerafdruk(tekst: string): string {
  return [0x81_1c_9d_c5, 0x01_00_01_93]
    .map((begin) => {
      let hash = begin
      for (let i = 0; i < tekst.length; i++) hash = Math.imul(hash ^ tekst.charCodeAt(i), 0x01_00_01_93)
      return (hash >>> 0).toString(36)
    })
    .join('')
}
