/** A paper to scroll through, as large as it can be read and no larger: lines break where they will on the page. */
import { useEffect, useRef, useState } from 'react'
import styles from './voorbeeld.module.css'

/** CSS pixels to a mm. */
const PIXELS = 96 / 25.4
/** Of an A4 that is to be seen at once, px; and the scale under which its letters are not read. */
const IN_ZICHT = 720
const LEESBAAR = 0.65

type Maat = { readonly schaal: number; readonly breed: number; readonly hoog: number }

/** `html` is a whole document, which may run nothing. `breedte` of its page, mm; `hoogte` where one page is all of it, which is then seen whole. */
export function Papierbeeld({
  html,
  breedte,
  hoogte,
  titel,
}: {
  html: string
  breedte: number
  hoogte: number | null
  titel: string
}) {
  const plek = useRef<HTMLDivElement>(null)
  const [{ schaal, breed, hoog }, setMaat] = useState<Maat>({ schaal: 1, breed: 800, hoog: 400 })
  useEffect(() => {
    const element = plek.current
    if (!element) return
    const meet = () => {
      const { clientWidth, clientHeight } = element
      const ruim =
        hoogte === null ? Math.max(clientHeight / IN_ZICHT, LEESBAAR) : (clientHeight - 2) / (hoogte * PIXELS)
      const nieuw = Math.min(clientWidth / (breedte * PIXELS), ruim)
      setMaat({ schaal: nieuw, breed: clientWidth / nieuw, hoog: clientHeight / nieuw })
    }
    meet()
    const kijker = new ResizeObserver(meet)
    kijker.observe(element)
    return () => kijker.disconnect()
  }, [breedte, hoogte])
  return (
    <div ref={plek} className={styles.papier}>
      <iframe
        title={titel}
        srcDoc={html}
        sandbox=""
        style={{ width: breed, height: hoog, transform: `scale(${schaal})` }}
      />
    </div>
  )
}
