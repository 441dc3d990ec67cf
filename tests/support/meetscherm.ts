/**
 * What of a screen cannot be reached, is cut off, is too small for its hand or lies over something else, as the browser itself measures it.
 * Runs in the page: it may use nothing from outside.
 */
export function meetScherm(): string[] {
  const SPELING = 1.5
  /** The way past the tools comes into view for who tabs to it. */
  const SPRONG = 'a[href="#veld"], a[href="#inhoud"]'
  const vinger = matchMedia('(pointer: coarse)').matches
  const doel = vinger ? 44 : 24
  const fouten: string[] = []
  const toplaag = [
    ...document.querySelectorAll('[role="dialog"], [role="alertdialog"], [role="menu"]'),
  ].findLast((laag) => laag.checkVisibility() && !laag.hasAttribute('data-melding'))
  const bereik = toplaag ?? document.body

  const zeg = (element: Element): string => {
    const naam =
      element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.textContent ?? ''
    const { left, top, width, height } = element.getBoundingClientRect()
    const maat = [left, top, width, height].map(Math.round).join(' ')
    return `${element.tagName.toLowerCase()} «${naam.trim().slice(0, 40)}» (${maat})`
  }
  /** Words that only who listens gets, and what a theme or a state hides. */
  const isVerborgen = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true
    if (element.closest(SPRONG)) return true
    for (let op: Element | null = element; op; op = op.parentElement) {
      const { clipPath, textIndent } = getComputedStyle(op)
      if (clipPath.startsWith('inset(50%')) return true
      // A count of which a dot is seen.
      if (op === element && Number.parseFloat(textIndent) > op.clientWidth) return true
    }
    return false
  }
  const opDeKaart = (element: Element): boolean => element.closest('.react-flow__viewport') !== null

  /** Whether the middle of a card is on the part of the map that is seen; a low window is scrolled to it. */
  function isInVeld(kaart: Element): boolean {
    const midden = () => {
      const { left, top, width, height } = kaart.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }
    if (midden().y > window.innerHeight || midden().y < 0)
      window.scrollBy(0, midden().y - window.innerHeight / 2)
    const vak = kaart.closest('.react-flow')?.getBoundingClientRect()
    // Under the axis nothing is read; a map that was shown whole never comes there.
    const as = document.querySelector('[data-stand][data-vast]')?.getBoundingClientRect()
    const { x, y } = midden()
    return vak !== undefined && x > vak.left && x < vak.right && y > vak.top && y < (as?.top ?? vak.bottom)
  }

  function raakvlakken() {
    const vraag =
      'a[href], button, input, select, textarea, summary, [tabindex="0"], [role="tab"], [role="option"], [role="menuitem"]'
    for (const element of bereik.querySelectorAll<HTMLElement>(vraag)) {
      // A box or a switch is hidden behind its label: the label is what is touched.
      const vak =
        isVerborgen(element) && element instanceof HTMLInputElement ? element.closest('label') : element
      if (!vak || isVerborgen(vak) || element.closest('.react-flow__edges')) continue
      if (getComputedStyle(vak).pointerEvents === 'none') continue
      if (opDeKaart(vak)) {
        if (!isInVeld(vak)) continue
      } else vak.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
      const rand = [...vak.getClientRects()].find(({ width, height }) => width > 0 && height > 0)
      if (!rand) continue
      const [x, y] = [rand.left + rand.width / 2, rand.top + rand.height / 2]
      const raak = document.elementFromPoint(x, y)
      const eigen = raak !== null && (vak.contains(raak) || raak.closest('label')?.control === element)
      if (!eigen) fouten.push(`unreachable: ${zeg(vak)} lies under ${raak ? zeg(raak) : 'nothing, outside'}`)
      // A card is as large as the map is near; a word in a sentence as high as its line.
      const inZin = getComputedStyle(vak).display === 'inline'
      if (opDeKaart(vak) || inZin || vak.closest('.react-flow__attribution')) continue
      // A seam is as wide as what lies at its sides can spare.
      const nodig = vak.matches('[role="separator"]') ? 24 : doel
      if (Math.min(rand.width, rand.height) < nodig - 0.5) fouten.push(`small: ${zeg(vak)} for ${nodig}`)
    }
  }

  /** A column so narrow that words stand there letter by letter. Each may be broken once where it is long. */
  function brokken(tekst: string, stukken: readonly DOMRect[], bron: Element) {
    const regels = new Set(stukken.map(({ top }) => Math.round(top))).size
    const woorden = tekst.split(/[\s/-]+/u).length
    if (!opDeKaart(bron) && regels > Math.max(woorden + 2, 2 * woorden))
      fouten.push(`in pieces: «${tekst.slice(0, 40)}» on ${regels} lines`)
  }

  type Woord = { tekst: string; rand: DOMRect; bron: Element }

  function teksten(): Woord[] {
    const woorden: Woord[] = []
    const wandelaar = document.createTreeWalker(bereik, NodeFilter.SHOW_TEXT)
    while (wandelaar.nextNode()) {
      const knoop = wandelaar.currentNode
      const bron = knoop.parentElement
      if (!bron || !knoop.textContent?.trim() || isVerborgen(bron)) continue
      if (bron.closest('script, style, noscript, option, .react-flow__edges, [aria-live]')) continue
      const stuk = document.createRange()
      stuk.selectNodeContents(knoop)
      brokken(knoop.textContent.trim(), [...stuk.getClientRects()], bron)
      for (const rand of stuk.getClientRects())
        if (rand.width > 1 && rand.height > 1) woorden.push({ tekst: knoop.textContent.trim(), rand, bron })
    }
    return woorden
  }

  /** Cut off for good: outside of what clips it, and no scrolling brings it back. What ends in dots tells all of it in its title. */
  function afgesneden({ tekst, rand, bron }: Woord) {
    let [opzij, omlaag] = [true, true]
    for (let op: Element | null = bron; op && (opzij || omlaag); op = op.parentElement) {
      const stijl = getComputedStyle(op)
      if (op.matches('.react-flow')) return
      const heeftPunten = stijl.textOverflow === 'ellipsis' || stijl.webkitLineClamp !== 'none'
      if (heeftPunten && (op.closest('[title]') || op.closest('[aria-label]'))) return
      const vak = op.getBoundingClientRect()
      if (opzij && /auto|scroll/u.test(stijl.overflowX)) opzij = false
      if (omlaag && /auto|scroll/u.test(stijl.overflowY)) omlaag = false
      const past =
        (!opzij ||
          stijl.overflowX === 'visible' ||
          (rand.left >= vak.left - SPELING && rand.right <= vak.right + SPELING)) &&
        (!omlaag ||
          stijl.overflowY === 'visible' ||
          (rand.top >= vak.top - 4 && rand.bottom <= vak.bottom + 4))
      if (!past) return void fouten.push(`cut: «${tekst.slice(0, 40)}» by ${zeg(op)}`)
    }
  }

  function kaartnamen() {
    for (const kaart of bereik.querySelectorAll('.react-flow__node')) {
      const vak = kaart.getBoundingClientRect()
      for (const tekst of kaart.querySelectorAll('text')) {
        const rand = tekst.getBoundingClientRect()
        const past =
          rand.left >= vak.left - SPELING &&
          rand.right <= vak.right + SPELING &&
          rand.bottom <= vak.bottom + SPELING
        if (!past) fouten.push(`out of its card: «${tekst.textContent}»`)
      }
    }
  }

  /** The part of it that its surroundings leave to be seen. */
  function zichtbaar({ rand, bron }: Woord): DOMRect {
    let { left, top, right, bottom } = rand
    for (let op: Element | null = bron; op; op = op.parentElement) {
      if (getComputedStyle(op).overflow === 'visible') continue
      const vak = op.getBoundingClientRect()
      ;[left, top] = [Math.max(left, vak.left), Math.max(top, vak.top)]
      ;[right, bottom] = [Math.min(right, vak.right), Math.min(bottom, vak.bottom)]
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
  }

  /** Whether what is on top there hides the other: a cell that stays in sight has a ground of its own. */
  function isGedekt(x: number, y: number, een: Element, ander: Element): boolean {
    let op = document.elementFromPoint(x, y)
    for (; op && !(op.contains(een) && op.contains(ander)); op = op.parentElement) {
      const grond = getComputedStyle(op).backgroundColor
      if (!/^rgba\(.*, 0\)$|^transparent$/u.test(grond)) return true
    }
    return false
  }

  /** Letters on letters, where both are seen. */
  function overElkaar(woorden: readonly Woord[]) {
    const gezien = woorden.flatMap((woord) => {
      if (opDeKaart(woord.bron)) return []
      const rand = zichtbaar(woord)
      const raak = document.elementFromPoint(rand.left + rand.width / 2, rand.top + rand.height / 2)
      return raak && rand.width > 0 && (raak.contains(woord.bron) || woord.bron.contains(raak))
        ? [{ ...woord, rand }]
        : []
    })
    gezien.forEach((een, i) => {
      for (const ander of gezien.slice(i + 1)) {
        const [a, b] = [een.rand, ander.rand]
        const breed = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const hoog = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        // Lines of letters may touch with their room above and below.
        if (een.bron === ander.bron || breed <= 2 || hoog <= Math.min(a.height, b.height) / 2) continue
        const x = Math.max(a.left, b.left) + breed / 2
        const y = Math.max(a.top, b.top) + hoog / 2
        if (!isGedekt(x, y, een.bron, ander.bron))
          fouten.push(`over each other: «${een.tekst.slice(0, 30)}» and «${ander.tekst.slice(0, 30)}»`)
      }
    })
  }

  const woorden = teksten()
  woorden.forEach(afgesneden)
  overElkaar(woorden)
  kaartnamen()
  raakvlakken()
  const { scrollWidth } = document.documentElement
  if (scrollWidth > window.innerWidth) fouten.push(`sideways: ${scrollWidth} in ${window.innerWidth}`)
  window.scrollTo(0, 0)
  return [...new Set(fouten)]
}
