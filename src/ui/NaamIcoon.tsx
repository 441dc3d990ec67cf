import { ICONEN } from './iconen'
import type { Icoon } from './icoon'

const ICOON_VAN_NAAM: Readonly<Record<string, Icoon>> = ICONEN

/** The icon of a name, hidden from screen readers: the words beside it do the talking. */
export function NaamIcoon({ naam, size = 20 }: { naam: string; size?: number }) {
  const Teken = ICOON_VAN_NAAM[naam]
  return Teken ? <Teken aria-hidden size={size} /> : null
}
